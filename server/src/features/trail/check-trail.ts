import { checkTrail as spec } from "@cunjing/contract";
import { handleCommand } from "../../platform/commands/handler.ts";
import { enqueue } from "../../platform/jobs/enqueue.ts";
import { insertCheck } from "./trail-check-statements.ts";

/** The check itself is a job (run-trail-check.ts). */
export const checkTrail = handleCommand(spec, async ({ tx, actor, body, now, record }) => {
  const { check, after, heads = [] } = body;
  tx.write(insertCheck({ check, account: actor.account, asked_at: now, after, heads }));
  enqueue(tx, { task: "check-trail", key: check, payload: { check } });
  record({ kind: "trail.check_asked", noun: "trail", subject: check, change: { after: after ?? null } });
  return { check };
});
