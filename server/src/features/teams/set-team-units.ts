import { setTeamUnits as spec } from "@cunjing/contract";
import { sql } from "kysely";
import { handleCommand } from "../../platform/commands/handler.ts";
import { checkUnits, findUnits } from "../../platform/rights/named-units.ts";
import { prepare } from "../../platform/statements/prepare.ts";
import { touchTeam } from "./team-statements.ts";
import { teamToChange } from "./team-to-change.ts";

/** What began before that day ends with the day before; what was to begin later never does. */
const endUnits = prepare<{ team: string; units: readonly string[]; first_day: string }, unknown>(
  (a) => sql`update team_unit
    set valid = case when lower(valid) < ${a.first_day}::date then daterange(lower(valid), ${a.first_day}::date) else 'empty' end
    where team = ${a.team}::uuid and not isempty(valid)
      and (upper(valid) is null or upper(valid) > ${a.first_day}::date)
      and not (unit = any(${a.units}::text[]) and lower(valid) <= ${a.first_day}::date and upper(valid) is null)`,
);

const addUnits = prepare<{ team: string; units: readonly string[]; first_day: string }, unknown>(
  (a) => sql`insert into team_unit (team, unit, valid)
    select ${a.team}::uuid, given, daterange(${a.first_day}::date, null) from unnest(${a.units}::text[]) given
    where not exists (select from team_unit t where t.team = ${a.team}::uuid and t.unit = given
      and t.valid @> ${a.first_day}::date)`,
);

/** From a day on the team covers these units; those that it covered already go on without a break. */
export const setTeamUnits = handleCommand(spec, async (context) => {
  const { tx, actor, campaign, body, record } = context;
  const { team, units, first_day } = body;
  const [row, found] = await Promise.all([
    teamToChange(context, team),
    tx.ask(findUnits({ campaign, units })),
  ]);
  checkUnits(actor, "team.write", campaign, units, found);
  const once = [...new Set(units)];
  tx.write(endUnits({ team, units: once, first_day }));
  tx.write(addUnits({ team, units: once, first_day }));
  tx.write(touchTeam({ team }));
  // Where a covert team goes is in no event that others read; its rows say it, with their days (migration 0016).
  const change = row.kind === "covert" ? { first_day } : { first_day, units: once };
  record({ kind: "team.units_set", noun: "team", subject: team, change });
  return { team, revision: row.revision + 1 };
});
