/**
 * Two ways to a page of a ledger. Walking it in its own order is right where the units asked for hold a good part of it. Where they hold
 * little, scattered (a department with its linked villages) or looked through for words, a walk passes a million rows for fifty: then what they
 * hold is gathered by place, and sorted.
 */
import { sql } from "kysely";
import type { Transaction } from "../../platform/commands/transaction.ts";
import { isScattered, perRange } from "../../platform/lists/within-ranges.ts";
import { composeNamed } from "../../platform/statements/prepare.ts";
import type { LedgerPlace } from "./ledger-where.ts";

export type Way = "by_order" | "by_place";

/**
 * Problems. So many are gathered and sorted in some milliseconds, from the index alone or with the words of each; of a million, more are so near to each
 * other that walking meets fifty soon.
 */
const MOST_GATHERED = { without_words: 10_000, with_words: 2_000 } as const;

/** @param words undefined: nothing is searched for, and what one range holds the planner knows best */
export async function howToRead(
  tx: Transaction,
  { campaign, ranges }: LedgerPlace,
  words: string | undefined,
): Promise<Way> {
  if (words === undefined && !isScattered(ranges)) return "by_order";
  const most = MOST_GATHERED[words === undefined ? "without_words" : "with_words"];
  const all = perRange(
    "p.pos",
    ranges,
    (within) => sql`select from problem p where p.campaign = ${campaign}::uuid and ${within}`,
  );
  const held = await tx.askOne(
    composeNamed(
      sql<{ many: boolean }>`select count(*) > ${most}::integer as many
        from (select from ${all} held limit ${most + 1}::integer) counted`,
    ),
  );
  return held?.many === false ? "by_place" : "by_order";
}
