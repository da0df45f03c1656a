import { can, explainAssessmentResult as spec } from "@cunjing/contract";
import { sql } from "kysely";
import { handleRead } from "../../platform/commands/handler.ts";
import { refuse } from "../../platform/commands/refusal.ts";
import type { Transaction } from "../../platform/commands/transaction.ts";
import { prepare } from "../../platform/statements/prepare.ts";
import { assessmentOf } from "./assessment-row.ts";
import { type AssessThread, openAssessThread } from "./engine/assess-thread.ts";
import { findRecords, withRecords } from "./fact-records.ts";
import { loadInput } from "./store/load-input.ts";

type Key = { campaign: string; assessment: string; unit: string; score_of: string | undefined };

/** Under row-level security: before the issue a county finds its own rows alone. */
const findResult = prepare<Key, { score_of: string; pos: number }>(
  (a) => sql`select score_of, pos from assessment_result
    where campaign = ${a.campaign}::uuid and assessment = ${a.assessment}::uuid and unit = ${a.unit}
      and (${a.score_of}::text is null or score_of = ${a.score_of}) order by seq limit 1`,
);

const selectSnapshot = prepare<{ campaign: string; assessment: string }, { snapshot: string | null }>(
  (a) =>
    sql`select snapshot from assessment where campaign = ${a.campaign}::uuid and id = ${a.assessment}::uuid`,
);

/** The process's own thread for explanations; the graphs of the results that were asked about last stay open in it. */
let thread: AssessThread | undefined;
const opening = new Map<string, Promise<unknown>>();

/** So long a reader waits for a result's facts to be taken apart; it goes on, and the next reader finds it done. */
const PATIENCE_MS = 8_000;

/** The calculation of one unit's score, down to the records and photos that the asker may see. */
export const explainAssessmentResult = handleRead(spec, async ({ tx, actor, campaign, query }) => {
  const { assessment, unit } = query;
  const row = await assessmentOf(tx, campaign, assessment);
  const [result, frozen] = await Promise.all([
    tx.askOne(findResult({ campaign, assessment, unit, score_of: query.score_of })),
    tx.askOne(selectSnapshot({ campaign, assessment })),
  ]);
  // A score is published with the ranking; what it was made from is for whoever reaches the place.
  if (result === undefined || !can(actor, spec.verb, { campaign, pos: result.pos }))
    return refuse("not_found", {});
  thread ??= openAssessThread();
  const key = `${assessment} ${row.computation}`;
  const ask = { kind: "explain", key, score_of: result.score_of, period: row.period, unit } as const;
  let explanation = await thread.ask(ask);
  if (explanation === null) {
    await openResult(thread, tx, campaign, assessment, key);
    explanation = await thread.ask(ask);
  }
  if (explanation === null) return refuse("explanation_busy", {});
  const records = await findRecords(tx, campaign, frozen?.snapshot ?? "", explanation);
  return { explanation: withRecords(explanation, records) };
});

async function openResult(
  own: AssessThread,
  tx: Transaction,
  campaign: string,
  assessment: string,
  key: string,
): Promise<void> {
  let under = opening.get(key);
  if (under === undefined) {
    const input = await loadInput(tx, campaign, assessment);
    if (input === undefined) return refuse("not_found", {});
    under = own.ask({ kind: "open", key, input }).finally(() => opening.delete(key));
    under.catch(() => {});
    opening.set(key, under);
  }
  const late = Symbol("late");
  const waited = new Promise((resolve) => setTimeout(resolve, PATIENCE_MS, late).unref());
  if ((await Promise.race([under, waited])) === late) refuse("explanation_busy", {});
}
