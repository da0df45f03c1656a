import { createHash } from "node:crypto";
import { MOST_POLICY_FINDINGS, checkPolicy as spec } from "@cunjing/contract";
import { sql } from "kysely";
import { handleCommand } from "../../platform/commands/handler.ts";
import { refuse } from "../../platform/commands/refusal.ts";
import { prepare } from "../../platform/statements/prepare.ts";
import { selectPolicies } from "./policy-statements.ts";
import { askPolicyThread } from "./policy-thread/policy-thread.ts";

const selectDays = prepare<{ campaign: string }, { first_day: string; last_day: string }>(
  (a) => sql`select first_day, last_day from campaign where id = ${a.campaign}::uuid`,
);

/** What is wrong in a text, and what would follow if it held from the day on. Nothing is kept of it. */
export const checkPolicy = handleCommand(spec, async ({ tx, campaign, body }) => {
  const { policy: text, first_day: day } = body;
  const [days, stored] = await Promise.all([
    tx.askOne(selectDays({ campaign })),
    tx.ask(selectPolicies({ campaign })),
  ]);
  if (days === undefined) return refuse("not_found", {});
  const { title, findings, decisions, assessed_from } = await askPolicyThread({
    kind: "look",
    text,
    day,
    ...days,
  });
  const digest = createHash("sha256").update(text).digest("hex");
  const held = stored.find((one) => one.first_day <= day && (one.last_day === null || day <= one.last_day));
  const errors = findings.filter(({ level }) => level === "error").length;
  return {
    digest,
    title,
    errors,
    findings: findings.slice(0, MOST_POLICY_FINDINGS),
    more_findings: Math.max(findings.length - MOST_POLICY_FINDINGS, 0),
    decisions: [...decisions],
    assessed_from: assessed_from.map((one) => ({ ...one, assessments: [...one.assessments] })),
    is_same: held?.digest === digest,
    replaced: stored
      .filter((one) => one.first_day >= day)
      .map(({ first_day, title: other }) => ({ first_day, title: other })),
  };
});
