/** From records to facts: everything that a campaign's policy reads, as the engine takes it. */
import { buildUnitTree, type Facts, type UnitRow, type UnitTree } from "@cunjing/engine";
import { sql } from "kysely";
import type { Transaction } from "../../../platform/commands/transaction.ts";
import { campaignUnitRows } from "../../../platform/policies/campaign-units.ts";
import { prepare } from "../../../platform/statements/prepare.ts";
import { readFacts } from "./read-facts.ts";
import type { Watermark } from "./watermark.ts";

export interface FactsQuestion {
  readonly campaign: string;
  /** Which records count (takeWatermark; stored with the period's results). */
  readonly watermark: Watermark;
  /**
   * Leave out facts of later days, `2019-05-18`: for speed alone. Without it all days are read, which is right too: the engine looks at the
   * days of the period that is asked for (`runPolicy({ periods })`), and what a person finds about a period is dated after it.
   */
  readonly until?: string;
}

export interface AssembledFacts {
  /** The campaign's units, dated. */
  readonly units: UnitTree;
  /** What that tree was built from: what a freeze keeps of it. */
  readonly unitRows: readonly UnitRow[];
  /** By kind (engine/src/facts/kinds.ts, and the kinds that the policy declares); a kind without facts is not there. */
  readonly facts: Facts;
  /** How many facts there are of each kind. */
  readonly counts: ReadonlyMap<string, number>;
}

const seesAll = prepare<{ campaign: string }, { all: boolean }>(
  (
    a,
  ) => sql`select app_campaign() = c.id and app_low() <= r.pos and app_high() >= r.pos_end and app_ranges() is null
      and app_cleared_for_all() and app_may('duty.read') and app_may('team.read') and app_may('responsibility.read') as "all"
    from campaign c join unit r on r.id = c.root where c.id = ${a.campaign}::uuid`,
);

/**
 * The facts of a campaign below a watermark: the same watermark gives the same facts for ever, in the same order, whatever was entered,
 * corrected, withdrawn or released afterwards (that is for `listLateFacts`).
 *
 * What counts: inspections that were confirmed; problems that were found and not withdrawn, each with what happened to it; warnings under
 * the unit that was warned; dispatches only through their problems; responsibilities; promises; visits; rounds; and what is entered as such
 * (reports, feedback, media, surveys, figures, findings, exemptions …; table entered_fact). What a covert round holds counts from its
 * release on, so results may be shown to anybody who may see results.
 *
 * Feed it to the engine: `runPolicy({ source, units, facts, choices, periods: [period] })`. Facts of all earlier periods are there too, since
 * ladders count through them.
 *
 * @param tx of a job (`transact(campaign, …)`), which sees the whole campaign
 * @throws Error where the transaction does not see all of it: facts would be missing without anybody noticing
 */
export async function assembleFacts(
  tx: Transaction,
  { campaign, watermark, until }: FactsQuestion,
): Promise<AssembledFacts> {
  const sees = tx.askOne(seesAll({ campaign }));
  const unitRows = campaignUnitRows(tx, campaign);
  const units = unitRows.then(buildUnitTree);
  // Asked for all at once: the tables are read while the units come.
  const reading = readFacts(tx, { campaign, snapshot: watermark.snapshot }, units, until);
  const [seen, rows, tree, tables] = await Promise.all([sees, unitRows, units, reading]);
  if (seen?.all !== true) throw new Error("facts are assembled by whoever sees the whole campaign");
  return {
    units: tree,
    unitRows: rows,
    facts: new Map(tables.map((table) => [table.kind, table])),
    counts: new Map(tables.map(({ kind, rows }) => [kind, rows])),
  };
}
