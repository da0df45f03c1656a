/** Questions that the engine answers from a stored result's own frozen facts: explanations, intervals of places. */
import { refuse } from "../../platform/commands/refusal.ts";
import type { Transaction } from "../../platform/commands/transaction.ts";
import type { AssessmentRow } from "./assessment-row.ts";
import type { AssessAnswers, OpenQuestion } from "./engine/assess-tasks.ts";
import { type AssessThread, openAssessThread } from "./engine/assess-thread.ts";
import { loadInput } from "./store/load-input.ts";

/** The process's own thread for them; the graphs of the results that were asked about last stay open in it. */
let thread: AssessThread | undefined;
const opening = new Map<string, Promise<unknown>>();

/** So long a reader waits for a result's facts to be taken apart; it goes on, and the next reader finds it done. */
const PATIENCE_MS = 8_000;

/**
 * Asks of a result that the asker may see; where its facts are not taken apart yet, that comes first.
 * @throws refusals `explanation_busy`, `not_found`
 */
export async function askOfResult<Q extends OpenQuestion>(
  tx: Transaction,
  campaign: string,
  row: AssessmentRow,
  question: (key: string) => Q,
): Promise<NonNullable<AssessAnswers[Q["kind"]]>> {
  thread ??= openAssessThread();
  const asked = question(`${row.id} ${row.computation}`);
  const known = await thread.ask(asked);
  if (known !== null) return known as NonNullable<AssessAnswers[Q["kind"]]>;
  await openResult(thread, tx, campaign, row.id, asked.key);
  const answer = await thread.ask(asked);
  if (answer === null) return refuse("explanation_busy", {});
  return answer as NonNullable<AssessAnswers[Q["kind"]]>;
}

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
