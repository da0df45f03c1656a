import { planRound as spec } from "@cunjing/contract";
import { sql } from "kysely";
import { handleCommand } from "../../platform/commands/handler.ts";
import { prepare } from "../../platform/statements/prepare.ts";
import { checkPlan, isSealed, storePlan } from "./store-plan.ts";

const insertRound = prepare<Record<string, unknown>, unknown>(
  (
    a,
  ) => sql`insert into round (campaign, id, title, kind, name, period, first_day, last_day, standard, standard_label, scope, basis, sealed,
      planned_by, planned_at)
    values (${a.campaign}, ${a.round}, ${a.title}, ${a.kind}, ${a.name}, ${a.period}, ${a.first_day}, ${a.last_day}, ${a.standard},
      ${a.standard_label}, ${a.scope}::jsonb, ${a.basis}, ${a.sealed}, ${a.planned_by}, ${a.planned_at})`,
);

/** Enters a round into the register of plans, with its units unless a draw will say them. */
export const planRound = handleCommand(spec, async (context) => {
  const { tx, actor, campaign, body, at, record } = context;
  const { round, teams, kind } = body;
  const sealed = isSealed(context, kind, teams);
  const { units, standardLabel } = await checkPlan(context, body);
  tx.write(
    insertRound({
      ...body,
      campaign,
      scope: JSON.stringify(body.scope),
      standard_label: standardLabel,
      sealed,
      planned_by: actor.account,
      planned_at: at,
    }),
  );
  storePlan(context, round, { teams, units, sealed });
  const { title, first_day, last_day } = body;
  record({
    kind: "round.planned",
    noun: "round",
    subject: round,
    sealedBy: sealed ? round : null,
    change: { title, kind, first_day, last_day, teams, units: units.length },
  });
  return { round, revision: 1, state: "planned" as const, sealed, units: units.length };
});
