import { changeRound as spec } from "@cunjing/contract";
import { sql } from "kysely";
import { handleCommand } from "../../platform/commands/handler.ts";
import { refuse } from "../../platform/commands/refusal.ts";
import { prepare } from "../../platform/statements/prepare.ts";
import { mustPlan } from "./must-plan.ts";
import { mustBe, roundToChange } from "./round-to-change.ts";
import { checkPlan, isSealed, storePlan } from "./store-plan.ts";

const updateRound = prepare<Record<string, unknown>, unknown>(
  (
    a,
  ) => sql`update round set title = ${a.title}, name = ${a.name}, period = ${a.period}, first_day = ${a.first_day}, last_day = ${a.last_day},
      standard = ${a.standard}, standard_label = ${a.standard_label}, scope = ${a.scope}::jsonb, basis = ${a.basis}, changed_by = ${a.by}
    where campaign = ${a.campaign}::uuid and id = ${a.round}::uuid`,
);

const dropTeams = prepare<{ campaign: string; round: string }, unknown>(
  (a) => sql`delete from round_team where campaign = ${a.campaign}::uuid and round = ${a.round}::uuid`,
);
const dropUnits = prepare<{ campaign: string; round: string }, unknown>(
  (a) => sql`delete from round_unit where campaign = ${a.campaign}::uuid and round = ${a.round}::uuid`,
);

/** Says the plan anew, before anybody approved it: its units are taken again, its orders get new codes. */
export const changeRound = handleCommand(spec, async (context) => {
  const { tx, actor, campaign, body, base, record } = context;
  const { round, teams } = body;
  const row = await roundToChange(tx, campaign, round, base);
  await mustPlan(context, row);
  mustBe(row, "planned");
  if (row.draws > 0) return refuse("round_has_draw", {});
  const sealed = isSealed(context, row.kind, teams);
  const { units, standardLabel } = await checkPlan(context, { ...body, kind: row.kind });
  tx.write(
    updateRound({
      ...body,
      campaign,
      scope: JSON.stringify(body.scope),
      standard_label: standardLabel,
      by: actor.account,
    }),
  );
  tx.write(dropTeams({ campaign, round }));
  tx.write(dropUnits({ campaign, round }));
  storePlan(context, round, { teams, units, sealed });
  const { title, first_day, last_day } = body;
  record({
    kind: "round.changed",
    noun: "round",
    subject: round,
    sealedBy: sealed ? round : null,
    change: { title, first_day, last_day, teams, units: units.length },
  });
  return { round, revision: row.revision + 1, state: "planned" as const, sealed, units: units.length };
});
