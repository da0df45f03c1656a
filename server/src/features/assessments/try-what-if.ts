import { tryWhatIf as spec } from "@cunjing/contract";
import { sql } from "kysely";
import { handleCommand } from "../../platform/commands/handler.ts";
import { refuse } from "../../platform/commands/refusal.ts";
import { enqueue } from "../../platform/jobs/enqueue.ts";
import { prepare } from "../../platform/statements/prepare.ts";
import { beginMove } from "./move-assessment.ts";

const findPolicy = prepare<{ digest: string }, { digest: string }>(
  (a) => sql`select digest from policy where digest = ${a.digest}`,
);

const insertWhatIf = prepare<Record<string, unknown>, unknown>(
  (a) => sql`insert into what_if (campaign, id, assessment, digest, decisions, reason, asked_by, asked_at)
    values (${a.campaign}::uuid, ${a.what_if}::uuid, ${a.assessment}::uuid, ${a.digest}, ${a.decisions}::jsonb, ${a.reason}, ${a.by}::uuid,
      ${a.at}::timestamptz)`,
);

/** Another policy or other decisions, tried on an issued period by a job; kept with who asked and why. */
export const tryWhatIf = handleCommand(spec, async (context) => {
  const { tx, actor, campaign, body, at, record } = context;
  const { what_if, assessment, reason } = body;
  const { row } = await beginMove(context, assessment, "try_what_if");
  const digest = body.policy ?? row.digest;
  const decisions = { ...row.decisions, ...body.decisions };
  if (digest === row.digest && Object.keys(body.decisions ?? {}).length === 0)
    return refuse("what_if_changes_nothing", {});
  if ((await tx.askOne(findPolicy({ digest }))) === undefined) return refuse("not_found", {});
  tx.write(
    insertWhatIf({
      campaign,
      what_if,
      assessment,
      digest,
      decisions: JSON.stringify(decisions),
      reason,
      by: actor.account,
      at,
    }),
  );
  enqueue(tx, { task: "try-what-if", key: `what-if ${what_if}`, payload: { campaign, what_if } });
  record({
    kind: "what-if.asked",
    noun: "what-if",
    subject: what_if,
    change: { assessment, digest, decisions, reason },
  });
  return { what_if, state: "asked" as const };
});
