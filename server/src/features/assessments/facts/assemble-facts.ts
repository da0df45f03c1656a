/** From records to facts: everything that a campaign's policy reads, as the engine takes it. */
import type { Facts, UnitTree } from "@cunjing/engine";
import type { Transaction } from "../../../platform/commands/transaction.ts";
import { campaignFacts } from "../../../platform/policies/campaign-facts.ts";
import { campaignUnits } from "../../../platform/policies/campaign-units.ts";
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
  /** By kind (engine/src/facts/kinds.ts, and the kinds that the policy declares); a kind without facts is not there. */
  readonly facts: Facts;
  /** How many facts there are of each kind. */
  readonly counts: ReadonlyMap<string, number>;
}

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
export async function assembleFacts(tx: Transaction, { campaign }: FactsQuestion): Promise<AssembledFacts> {
  const units = await campaignUnits(tx, campaign);
  const facts = await campaignFacts(tx, campaign, units);
  return { units, facts, counts: new Map([...facts].map(([kind, { rows }]) => [kind, rows])) };
}
