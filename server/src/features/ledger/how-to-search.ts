/**
 * Two ways to find words in a ledger that is walked in its order. The index of words is right for what is rare: of common words it brings
 * everything, and that is sorted for fifty rows. Common ones are met soon enough on the way. Which it is, a sample from all over the reach tells.
 */
import type { Range } from "@cunjing/contract";
import { type RawBuilder, sql } from "kysely";
import type { Transaction } from "../../platform/commands/transaction.ts";
import { perRange } from "../../platform/lists/within-ranges.ts";
import { composeNamed } from "../../platform/statements/prepare.ts";
import type { Way } from "./how-to-read.ts";
import type { LedgerPlace } from "./ledger-where.ts";

export type Search = "by_index" | "by_walking";

/** Places looked at, and problems at each: the newest numbers there. */
const SPOTS = 40;
const AT_A_SPOT = 10;
/** Where one row in a hundred has the words, a page is met among some thousands. */
const COMMON = 0.01;

/** Whether the words stand in a problem's description or place. Letters are made small only where the words have some: for Chinese it is the dearest part. */
export function hasWords(words: string): RawBuilder<unknown> {
  const text = sql`p.description || ' ' || coalesce(p.place, '')`;
  return words.toLowerCase() === words.toUpperCase()
    ? sql`position(${words}::text in ${text}) > 0`
    : sql`position(lower(${words}::text) in lower(${text})) > 0`;
}

/** @param words undefined: nothing is searched for, and either way is the same; so it is where all rows in reach are gathered anyhow */
export async function howToSearch(
  tx: Transaction,
  { campaign, ranges }: LedgerPlace,
  way: Way,
  words: string | undefined,
): Promise<Search> {
  if (words === undefined || way === "by_place") return "by_walking";
  const sample = perRange(
    "p.pos",
    cutIntoSpots(ranges),
    (
      within,
    ) => sql`select p.description, p.place from problem p where p.campaign = ${campaign}::uuid and ${within}
      order by p.pos desc, p.serial desc, p.id desc limit ${AT_A_SPOT}::integer`,
  );
  const looked = await tx.askOne(
    composeNamed(
      sql<{
        common: boolean;
      }>`select count(*) filter (where ${hasWords(words)}) >= count(*) * ${COMMON}::double precision as common
        from ${sample} p`,
    ),
  );
  return looked?.common === false ? "by_index" : "by_walking";
}

/** Parts of the ranges, spread over them evenly. */
function cutIntoSpots(ranges: readonly Range[]): Range[] {
  const every = Math.max(1, ranges.length / SPOTS);
  const some = Array.from(
    { length: Math.min(ranges.length, SPOTS) },
    (_, at) => ranges[Math.floor(at * every)]!,
  );
  const each = Math.floor(SPOTS / some.length);
  return some.flatMap(([low, high]) => {
    const size = Math.max(1, Math.ceil((high - low + 1) / each));
    return Array.from(
      { length: each },
      (_, at): Range => [low + at * size, Math.min(high, low + (at + 1) * size - 1)],
    ).filter(([from, to]) => from <= to);
  });
}
