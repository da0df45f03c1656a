import { cancelRound as spec } from "@cunjing/contract";
import { sql } from "kysely";
import { handleCommand } from "../../platform/commands/handler.ts";
import { refuse } from "../../platform/commands/refusal.ts";
import { siteDay } from "../../platform/site-day.ts";
import { prepare } from "../../platform/statements/prepare.ts";
import { mustPlan } from "./must-plan.ts";
import { mustBe, roundToChange } from "./round-to-change.ts";

const cancel = prepare<Record<string, unknown>, unknown>(
  (
    a,
  ) => sql`update round set state = 'cancelled', not_held = ${a.not_held}, cancelled_by = ${a.by}, cancelled_at = ${a.at},
      cancel_reason = ${a.reason}
    where campaign = ${a.campaign}::uuid and id = ${a.round}::uuid`,
);

/** Cancels a round, or records that it was not held. Its number stays, as void. */
export const cancelRound = handleCommand(spec, async (context) => {
  const { tx, actor, campaign, body, base, at, now, record } = context;
  const { round, reason } = body;
  const row = await roundToChange(tx, campaign, round, base);
  await mustPlan(context, row);
  mustBe(row, "planned", "approved");
  if (row.inspections > 0) return refuse("round_has_inspections", { count: row.inspections });
  const not_held = row.state === "approved" && row.first_day <= siteDay(now);
  tx.write(cancel({ campaign, round, not_held, by: actor.account, at, reason }));
  record({
    kind: "round.cancelled",
    noun: "round",
    subject: round,
    sealedBy: row.sealed ? round : null,
    change: { reason, not_held, state: [row.state, "cancelled"], plan_number: row.plan_number },
  });
  return { round, revision: row.revision + 1, state: "cancelled" as const, not_held };
});
