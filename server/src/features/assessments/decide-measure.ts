import {
  ASSESSMENT_STATES,
  type AssessmentState,
  MEASURE_MOVES,
  moveMeasure,
  decideMeasure as spec,
} from "@cunjing/contract";
import { sql } from "kysely";
import { handleCommand } from "../../platform/commands/handler.ts";
import { Refusal, refuse } from "../../platform/commands/refusal.ts";
import { prepare } from "../../platform/statements/prepare.ts";
import { assessmentOf } from "./assessment-row.ts";
import { lockMeasure } from "./measure-row.ts";

const write = prepare<Record<string, unknown>, unknown>(
  (
    a,
  ) => sql`update assessment_measure set state = ${a.state}, chosen = ${a.chosen}, decision_reason = ${a.reason}, decided_by = ${a.by}::uuid,
      decided_at = ${a.at}::timestamptz
    where campaign = ${a.campaign}::uuid and assessment = ${a.assessment}::uuid and key = ${a.key}`,
);

/** From its review on a result no longer changes by a computation: measures of it may be decided, with the bulletin or after it. */
const DECIDABLE: readonly AssessmentState[] = [
  "reviewed",
  "submitted",
  "signed",
  "numbered",
  "issued",
  "receipted",
];

/** An organ takes a proposed measure, or does not, and says why. */
export const decideMeasure = handleCommand(spec, async ({ tx, actor, campaign, body, at, record }) => {
  const { assessment, key, accept, chosen, reason } = body;
  const of = await assessmentOf(tx, campaign, assessment);
  const row = await tx.askOne(lockMeasure({ campaign, assessment, key }));
  if (row === undefined) return refuse("not_found", {});
  const move = accept ? "accept" : "reject";
  if (!DECIDABLE.includes(of.state))
    return refuse("assessment_state_wrong", {
      state: ASSESSMENT_STATES[of.state],
      move: MEASURE_MOVES[move],
    });
  const moved = moveMeasure(row.state, move);
  if (moved.outcome === "refused") throw new Refusal(moved.failure);
  const choices = [row.proposal.measure, ...row.proposal.or];
  if (chosen !== undefined && !choices.includes(chosen))
    return refuse("measure_choice_wrong", { choices: choices.join("、") });
  tx.write(
    write({
      campaign,
      assessment,
      key,
      state: moved.state,
      chosen: accept ? (chosen ?? row.proposal.measure) : undefined,
      reason,
      by: actor.account,
      at,
    }),
  );
  record({
    kind: accept ? "measure.accepted" : "measure.rejected",
    noun: "measure",
    subject: key,
    unit: row.unit === "" ? undefined : row.unit,
    pos: row.pos ?? undefined,
    change: { assessment, chosen, reason, from: row.state, to: moved.state },
  });
  return { key, state: moved.state };
});
