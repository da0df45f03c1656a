import { can, decideObjection as spec } from "@cunjing/contract";
import { sql } from "kysely";
import { handleCommand } from "../../platform/commands/handler.ts";
import { refuse } from "../../platform/commands/refusal.ts";
import { prepare } from "../../platform/statements/prepare.ts";
import { beginMove } from "./move-assessment.ts";

interface Row {
  readonly assessment: string;
  readonly unit: string;
  readonly pos: number;
  readonly state: string;
}

const lockObjection = prepare<{ campaign: string; objection: string }, Row>(
  (a) => sql`select assessment, unit, pos, state from assessment_objection
    where campaign = ${a.campaign}::uuid and id = ${a.objection}::uuid for no key update`,
);

const decide = prepare<Record<string, unknown>, unknown>(
  (
    a,
  ) => sql`update assessment_objection set state = ${a.state}, decision_reason = ${a.reason}, decided_by = ${a.by}::uuid,
      decided_at = ${a.at}::timestamptz
    where campaign = ${a.campaign}::uuid and id = ${a.objection}::uuid`,
);

/** Decides on an objection, where the office may review. What it is about is corrected by the record's own command; this says only who is right, and why. */
export const decideObjection = handleCommand(spec, async (context) => {
  const { tx, actor, campaign, body, at, record } = context;
  const { objection, decision, reason } = body;
  const row = await tx.askOne(lockObjection({ campaign, objection }));
  if (row === undefined || !can(actor, spec.verb, { campaign, pos: row.pos })) return refuse("not_found", {});
  await beginMove(context, row.assessment, "decide_objection");
  if (row.state !== "open") return refuse("objection_decided", {});
  tx.write(decide({ campaign, objection, state: decision, reason, by: actor.account, at }));
  record({
    kind: "objection.decided",
    noun: "objection",
    subject: objection,
    unit: row.unit,
    pos: row.pos,
    change: { decision, reason },
  });
  return { objection, state: decision };
});
