import { randomUUID } from "node:crypto";
import {
  assignByTerritory,
  type PlacedUnit,
  assignTasks as spec,
  type TeamTerritory,
} from "@cunjing/contract";
import { sql } from "kysely";
import { handleCommand } from "../../platform/commands/handler.ts";
import { refuse } from "../../platform/commands/refusal.ts";
import { prepare } from "../../platform/statements/prepare.ts";
import { findRecusals, type Recusal } from "./find-recusals.ts";
import { mustPlan } from "./must-plan.ts";
import { lockRound, mustBe } from "./round-to-change.ts";

type Asked = { campaign: string; round: string };

const selectUnits = prepare<Asked, PlacedUnit>(
  (a) =>
    sql`select unit, pos from round_unit where campaign = ${a.campaign}::uuid and round = ${a.round}::uuid order by pos`,
);

/** The teams of the round with what they cover on its first day. */
const selectTeams = prepare<Asked, TeamTerritory>(
  (
    a,
  ) => sql`select m.team, coalesce(jsonb_agg(jsonb_build_array(u.pos, u.pos_end)) filter (where u.id is not null), '[]') as ranges
    from round_team m
    join round r on r.campaign = m.campaign and r.id = m.round
    left join team_unit t on t.team = m.team and t.valid @> r.first_day
    left join unit u on u.id = t.unit
    where m.campaign = ${a.campaign}::uuid and m.round = ${a.round}::uuid group by m.team order by m.team`,
);

interface Task {
  readonly id: string;
  readonly unit: string;
  readonly team: string;
  readonly double_of: string | null;
  readonly withdrawn: boolean;
  readonly inspected: boolean;
}

const selectTasks = prepare<Asked, Task>(
  (a) => sql`select k.id, k.unit, k.team, k.double_of, k.withdrawn_at is not null as withdrawn,
      exists (select from inspection i where i.campaign = k.campaign and i.task = k.id and i.state <> 'withdrawn') as inspected
    from task k where k.campaign = ${a.campaign}::uuid and k.round = ${a.round}::uuid
    order by k.pos, k.id for update of k`,
);

const insertTasks = prepare<Asked & { sealed_by: string | null; tasks: string }, unknown>(
  (a) => sql`insert into task (campaign, id, round, unit, pos, sealed_by, team, double_of, conflicts)
    select ${a.campaign}::uuid, given.task, ${a.round}::uuid, u.id, u.pos, ${a.sealed_by}::uuid, given.team, given.double_of, given.conflicts
    from jsonb_to_recordset(${a.tasks}::jsonb) as given(task uuid, unit text, team uuid, double_of uuid, conflicts jsonb)
    join unit u on u.id = given.unit
    on conflict (campaign, round, unit, team) do update
      set withdrawn_at = null, double_of = excluded.double_of, conflicts = excluded.conflicts`,
);

const withdrawTasks = prepare<{ campaign: string; tasks: readonly string[]; at: Date }, unknown>(
  (a) =>
    sql`update task set withdrawn_at = ${a.at}::timestamptz where campaign = ${a.campaign}::uuid and id = any(${a.tasks}::uuid[])`,
);

interface Assigned {
  readonly task: string;
  readonly unit: string;
  readonly team: string;
  readonly double_of: string | null;
}

/** Gives the units of a round to its teams. Whoever comes from a unit is flagged: another member goes there. */
export const assignTasks = handleCommand(spec, async (context) => {
  const { tx, campaign, body, at, record } = context;
  const { round } = body;
  const [row, units, teams, known] = await Promise.all([
    tx.askOne(lockRound({ campaign, round })),
    tx.ask(selectUnits({ campaign, round })),
    tx.ask(selectTeams({ campaign, round })),
    tx.ask(selectTasks({ campaign, round })),
  ]);
  if (row === undefined) return refuse("not_found", {});
  await mustPlan(context, row);
  mustBe(row, "planned", "approved");
  const withdrawn = checkWithdrawn(known, body.withdraw);
  const standing = known.filter((task) => !task.withdrawn && !withdrawn.includes(task.id));
  // A task that was taken back and is given again goes on under its id.
  const idOf = (unit: string, team: string) =>
    known.find((task) => task.unit === unit && task.team === team)?.id ?? randomUUID();
  checkNamed([...body.tasks, ...body.doubles], units, teams);

  const named = body.tasks.filter(
    (one) => !standing.some((task) => task.unit === one.unit && task.team === one.team),
  );
  const taken = new Set([...standing, ...named].map(({ unit }) => unit));
  const free = body.by_territory ? units.filter(({ unit }) => !taken.has(unit)) : [];
  const { assigned: placed, unassigned } = assignByTerritory(free, teams);
  const first = [...named, ...placed].map(
    (one): Assigned => ({ ...one, task: idOf(one.unit, one.team), double_of: null }),
  );
  const doubles = body.doubles.map(({ unit, team }): Assigned => {
    const before = [...standing.map(({ id, ...task }) => ({ ...task, task: id })), ...first].find(
      (task) => task.unit === unit && task.double_of === null,
    );
    if (before === undefined || before.team === team) return refuse("task_double_alone", { unit });
    return { task: idOf(unit, team), unit, team, double_of: before.task };
  });
  const assigned = [...first, ...doubles];
  const recusals = await findRecusals(tx, row.first_day, assigned);

  tx.write(withdrawTasks({ campaign, tasks: withdrawn, at }));
  tx.write(
    insertTasks({
      campaign,
      round,
      sealed_by: row.sealed ? round : null,
      tasks: JSON.stringify(assigned.map((one) => ({ ...one, conflicts: conflictsOf(one, recusals) }))),
    }),
  );
  record({
    kind: "round.tasks_assigned",
    noun: "round",
    subject: round,
    sealedBy: row.sealed ? round : null,
    change: { assigned: assigned.length, withdrawn: withdrawn.length, recusals: recusals.length },
  });
  return { round, assigned, unassigned: [...unassigned], withdrawn: withdrawn.length, recusals };
});

/** Tasks of this round that can be taken back; ids of none are passed over. */
function checkWithdrawn(known: readonly Task[], asked: readonly string[]): string[] {
  const meant = known.filter(({ id, withdrawn }) => !withdrawn && asked.includes(id));
  const inspected = meant.filter((task) => task.inspected);
  if (inspected.length > 0) refuse("task_has_inspection", { count: inspected.length });
  return meant.map(({ id }) => id);
}

function checkNamed(
  named: readonly { readonly unit: string; readonly team: string }[],
  units: readonly PlacedUnit[],
  teams: readonly TeamTerritory[],
): void {
  const known = {
    units: new Set(units.map(({ unit }) => unit)),
    teams: new Set(teams.map(({ team }) => team)),
  };
  const wrongUnits = named.filter(({ unit }) => !known.units.has(unit)).map(({ unit }) => unit);
  if (wrongUnits.length > 0) refuse("units_not_found", { units: wrongUnits.slice(0, 10).join("、") });
  const wrongTeams = named.filter(({ team }) => !known.teams.has(team)).map(({ team }) => team);
  if (wrongTeams.length > 0) refuse("teams_not_found", { teams: wrongTeams.slice(0, 10).join("、") });
}

const conflictsOf = ({ unit, team }: Assigned, recusals: readonly Recusal[]): string[] =>
  recusals.filter((one) => one.unit === unit && one.team === team).map(({ member }) => member);
