import { withdrawEvidence as spec } from "@cunjing/contract";
import { sql } from "kysely";
import { handleCommand } from "../../platform/commands/handler.ts";
import { refuse } from "../../platform/commands/refusal.ts";
import { prepare } from "../../platform/statements/prepare.ts";
import { mayWithdraw } from "./may-withdraw.ts";

interface Row {
  readonly unit: string;
  readonly pos: number;
  readonly sealed_by: string | null;
  readonly account: string;
  readonly state: string;
}

const selectEvidence = prepare<{ campaign: string; evidence: string }, Row>(
  (a) => sql`select unit, pos, sealed_by, account, state from evidence
    where campaign = ${a.campaign}::uuid and id = ${a.evidence}::uuid for update`,
);

/** What was awaited is awaited no more; what looks alike is no longer suggested. */
const withdraw = prepare<{ campaign: string; evidence: string; reason: string }, unknown>(
  (a) => sql`with old as (
      select promised and state = 'awaited' as counted, problem, inspection from evidence
      where campaign = ${a.campaign}::uuid and id = ${a.evidence}::uuid
    ), of_problem as (
      update problem set photos_awaited = greatest(problem.photos_awaited - 1, 0) from old
      where old.counted and problem.campaign = ${a.campaign}::uuid and problem.id = old.problem
    ), of_inspection as (
      update inspection set photos_awaited = greatest(inspection.photos_awaited - 1, 0) from old
      where old.counted and inspection.campaign = ${a.campaign}::uuid and inspection.id = old.inspection
    ), bands as (
      delete from photo_band where campaign = ${a.campaign}::uuid and evidence = ${a.evidence}::uuid
    ) update evidence set state = 'withdrawn', stored_at = null, withdrawn_reason = ${a.reason}
      where campaign = ${a.campaign}::uuid and id = ${a.evidence}::uuid`,
);

/** Takes evidence back: whoever sent it, or the campaign's office. The row and the trail stay; nobody is shown the file again. */
export const withdrawEvidence = handleCommand(spec, async ({ tx, actor, campaign, body, record }) => {
  const key = { campaign, evidence: body.evidence };
  const row = await tx.askOne(selectEvidence(key));
  if (row === undefined || !mayWithdraw(actor, campaign, row)) return refuse("not_found", {});
  if (row.state === "withdrawn") return refuse("evidence_withdrawn", {});
  tx.write(withdraw({ ...key, reason: body.reason }));
  record({
    kind: "evidence.withdrawn",
    noun: "evidence",
    subject: body.evidence,
    unit: row.unit,
    pos: row.pos,
    sealedBy: row.sealed_by,
    change: { state: [row.state, "withdrawn"], reason: body.reason },
  });
  return { evidence: body.evidence, state: "withdrawn" as const };
});
