import { ASSESSMENT_STATES, verifyAssessment as spec } from "@cunjing/contract";
import { sql } from "kysely";
import { handleCommand } from "../../platform/commands/handler.ts";
import { refuse } from "../../platform/commands/refusal.ts";
import { enqueue } from "../../platform/jobs/enqueue.ts";
import { prepare } from "../../platform/statements/prepare.ts";
import { assessmentOf } from "./assessment-row.ts";

const insertVerification = prepare<Record<string, unknown>, unknown>(
  (a) => sql`insert into assessment_verification (campaign, id, assessment, asked_by, asked_at)
    values (${a.campaign}::uuid, ${a.verification}::uuid, ${a.assessment}::uuid, ${a.by}::uuid, ${a.at}::timestamptz)`,
);

const MOVE = { zh: "复算", en: "verify it" };

/** Asks for a stored result to be computed again and held against its digests. */
export const verifyAssessment = handleCommand(spec, async ({ tx, actor, campaign, body, at, record }) => {
  const { verification, assessment } = body;
  const { state } = await assessmentOf(tx, campaign, assessment);
  if (state === "computing" || state === "failed")
    return refuse("assessment_state_wrong", { state: ASSESSMENT_STATES[state], move: MOVE });
  tx.write(insertVerification({ campaign, verification, assessment, by: actor.account, at }));
  enqueue(tx, {
    task: "verify-assessment",
    key: `verification ${verification}`,
    payload: { campaign, verification },
  });
  record({ kind: "assessment.verified", noun: "assessment", subject: assessment, change: { verification } });
  return { verification, state: "asked" as const };
});
