/**
 * Two ways to find words in a ledger. The index of pairs is right for what is rare: of common words it brings everything, and that is sorted for
 * fifty rows. Common ones are met soon enough by walking the list in its own order. Which it is, the newest problems in reach tell.
 */
import { type RawBuilder, sql } from "kysely";
import type { Transaction } from "../../platform/commands/transaction.ts";
import { withinRanges } from "../../platform/lists/within-ranges.ts";
import { compose } from "../../platform/statements/prepare.ts";
import type { LedgerPlace } from "./ledger-where.ts";

export type Search = "by_index" | "by_walking";

const SAMPLE = 400;
/** Of the sample: where one row in a hundred has the words, a page is met among some thousands. */
const COMMON = 4;

/** Whether the words stand in a problem's description or place. */
export const hasWords = (words: string): RawBuilder<unknown> =>
  sql`position(lower(${words}::text) in lower(p.description || ' ' || coalesce(p.place, ''))) > 0`;

/** @param words undefined: nothing is searched for, and either way is the same */
export async function howToSearch(
  tx: Transaction,
  { campaign, ranges }: LedgerPlace,
  words: string | undefined,
): Promise<Search> {
  if (words === undefined) return "by_walking";
  const newest = sql`select p.description, p.place from problem p
    where p.campaign = ${campaign}::uuid and ${withinRanges("p.pos", ranges)} order by p.found_on desc, p.id desc limit ${SAMPLE}::integer`;
  const looked = await tx.askOne(
    compose(sql<{
      all: number;
      met: number;
    }>`select count(*)::integer as all, (count(*) filter (where ${hasWords(words)}))::integer as met
      from (${newest}) p`),
  );
  const { all = 0, met = 0 } = looked ?? {};
  return all < SAMPLE || met >= COMMON ? "by_walking" : "by_index";
}
