import assert from "node:assert/strict";
import { randomUUID } from "node:crypto";
import { after, before, test } from "node:test";
import { PERSONAS, type PersonaName, TEAMS } from "../../testing/personas.ts";
import { makeSite, type Site } from "../../testing/site.ts";
import { followStandard } from "../inspections/testing/with-standard.ts";

let site: Site;
before(async () => {
  site = await makeSite();
  await followStandard(site);
});
after(() => site.close());

type Assigned = { task: string; unit: string; team: string; double_of: string | null };
type Task = {
  task: string;
  unit: string;
  team: string;
  code: string;
  inspections: number;
  recusals: string[];
};
const result = (answer: { body: Record<string, unknown> }) => answer.body.result as Record<string, unknown>;
const assign = (round: string, more: object = {}) =>
  site.command("office", "assign-tasks", { round, ...more });
const tasksOf = async (who: PersonaName, query = "") =>
  (await site.read(who, `/tasks?limit=200${query}`)).body.tasks as Task[];

async function approvedRound(more: object = {}): Promise<string> {
  const round = randomUUID();
  const planned = await site.command("office", "plan-round", {
    round,
    title: "五月中旬督查",
    kind: "team",
    first_day: "2019-05-16",
    last_day: "2019-05-18",
    standard: "village_check",
    teams: [TEAMS.team_a.id, TEAMS.team_b.id],
    scope: { kind: "all", of: ["village"] },
    ...more,
  });
  assert.equal(planned.status, 200, JSON.stringify(planned.body));
  const body = { round, organ: "市领导小组办公室", organ_code: "示督计" };
  assert.equal((await site.command("officeDeputy", "approve-round", body, { ifMatch: 1 })).status, 200);
  return round;
}

test("units go to the team in whose territory they lie, and a phone takes its team's tasks along", async () => {
  const round = await approvedRound();
  const done = await assign(round);
  assert.equal(done.status, 200, JSON.stringify(done.body));
  const assigned = result(done).assigned as Assigned[];
  assert.deepEqual(
    assigned.map(({ unit, team }) => [unit, team === TEAMS.team_a.id ? "a" : "b"]),
    [
      ["village_a1", "a"],
      ["village_a2", "a"],
      ["village_c", "a"],
      ["village_b", "b"],
    ],
  );
  assert.deepEqual(result(done).unassigned, []);
  const own = await tasksOf("teamA", `&round=${round}`);
  assert.deepEqual(
    own.map(({ unit }) => unit),
    ["village_a1", "village_a2", "village_c"],
  );
  assert.ok(own.every(({ code, team }) => /^[0-9a-f]{32}$/.test(code) && team === TEAMS.team_a.id));
  assert.deepEqual(
    (await tasksOf("teamB", `&round=${round}`)).map(({ unit }) => unit),
    ["village_b"],
  );
  assert.equal((await tasksOf("office", `&round=${round}`)).length, 4);

  const visit = { inspection: randomUUID(), unit: "village_a1", task: own[0]?.task };
  const entered = await site.command("teamA", "enter-inspection", visit);
  assert.equal((result(entered) as { kind: string }).kind, "team", JSON.stringify(entered.body));
  assert.equal((await tasksOf("teamA", `&round=${round}&open=true`)).length, 2);
  assert.deepEqual(
    (await tasksOf("teamA", `&round=${round}&open=false`)).map(({ unit }) => unit),
    ["village_a1"],
  );
  const foreign = await site.command("office", "enter-inspection", {
    ...visit,
    inspection: randomUUID(),
    unit: "village_a2",
  });
  assert.equal(foreign.status, 404, "a task is for its unit");
  const again = await assign(round);
  assert.deepEqual(result(again).assigned, []);
});

test("who comes from a unit is flagged with its task; a town counts for its villages", async () => {
  const member = randomUUID();
  await site.command(
    "office",
    "set-team-members",
    {
      team: TEAMS.team_a.id,
      first_day: "2019-05-01",
      members: [{ member, account: PERSONAS.teamA2.account, role_name: "成员", home_unit: "town_a" }],
    },
    { ifMatch: 1 },
  );
  const round = await approvedRound({ scope: { kind: "list", units: ["village_a1", "village_c"] } });
  const done = await assign(round);
  assert.deepEqual(result(done).recusals, [
    { unit: "village_a1", team: TEAMS.team_a.id, member, role_name: "成员", home_unit: "town_a" },
  ]);
  const tasks = await tasksOf("teamA", `&round=${round}`);
  assert.deepEqual(
    tasks.map(({ recusals }) => recusals),
    [[member], []],
  );
});

test("the planner names teams otherwise, and takes tasks back as long as nobody was there", async () => {
  const round = await approvedRound({ scope: { kind: "list", units: ["village_a1", "village_b"] } });
  const named = await assign(round, {
    by_territory: false,
    tasks: [{ unit: "village_a1", team: TEAMS.team_b.id }],
  });
  assert.deepEqual(
    (result(named).assigned as Assigned[]).map(({ unit, team }) => [unit, team]),
    [["village_a1", TEAMS.team_b.id]],
  );
  const [task] = result(named).assigned as [Assigned];
  const back = await assign(round, { by_territory: false, withdraw: [task.task] });
  assert.equal(result(back).withdrawn, 1);
  assert.deepEqual(await tasksOf("office", `&round=${round}`), []);
  const again = await assign(round, { tasks: [{ unit: "village_a1", team: TEAMS.team_b.id }] });
  const assigned = result(again).assigned as Assigned[];
  assert.equal(
    assigned.find(({ unit }) => unit === "village_a1")?.task,
    task.task,
    "it goes on under its id",
  );
  const wrong = await assign(round, { tasks: [{ unit: "village_c", team: TEAMS.team_b.id }] });
  assert.equal(wrong.body.code, "units_not_found");
  const stranger = await assign(round, { tasks: [{ unit: "village_b", team: TEAMS.covert.id }] });
  assert.equal(stranger.body.code, "teams_not_found");
  const own = assigned.find(({ unit }) => unit === "village_b");
  const visit = { inspection: randomUUID(), unit: "village_b", task: own?.task };
  assert.equal((await site.command("teamB", "enter-inspection", visit)).status, 200);
  const late = await assign(round, { withdraw: [own?.task] });
  assert.equal(late.body.code, "task_has_inspection");
});

test("two teams score one place blindly, and the office that watches them sees how far they agree", async () => {
  const round = await approvedRound({ scope: { kind: "list", units: ["village_a1"] }, title: "一致性抽查" });
  const alone = await assign(round, {
    by_territory: false,
    doubles: [{ unit: "village_a1", team: TEAMS.team_b.id }],
  });
  assert.equal(alone.body.code, "task_double_alone");
  // The second team goes where it otherwise has no part: its territory is widened for the day.
  const widened = { team: TEAMS.team_b.id, units: ["county_b", "village_a1"], first_day: "2019-05-16" };
  assert.equal((await site.command("office", "set-team-units", widened, { ifMatch: 1 })).status, 200);
  const done = await assign(round, {
    tasks: [{ unit: "village_a1", team: TEAMS.team_a.id }],
    doubles: [{ unit: "village_a1", team: TEAMS.team_b.id }],
  });
  const [first, second] = result(done).assigned as [Assigned, Assigned];
  assert.equal(second.double_of, first.task, JSON.stringify(done.body));
  const visits = [randomUUID(), randomUUID()] as const;
  const enter = (who: PersonaName, inspection: string, task: string, count: number) =>
    site.command(who, "enter-inspection", {
      inspection,
      unit: "village_a1",
      task,
      items: [{ item: "heap", count }],
    });
  assert.equal((await enter("teamA", visits[0], first.task, 2)).status, 200);
  const listed = async (who: PersonaName) =>
    ((await site.read(who, `/inspections?round=${round}`)).body.inspections as { inspection: string }[])
      .length;
  assert.equal((await site.read("teamB", `/inspections/${visits[0]}`)).status, 404);
  assert.deepEqual([await listed("teamB"), await listed("teamA"), await listed("watch")], [0, 1, 1]);
  const last = await enter("teamB", visits[1], second.task, 4);
  assert.equal(last.status, 200, JSON.stringify(last.body));
  assert.equal((await site.read("teamB", `/inspections/${visits[0]}`)).status, 200);

  const agreement = await site.read("watch", `/team-agreement?round=${round}`);
  assert.equal(agreement.status, 200, JSON.stringify(agreement.body));
  const { pairs, mean_difference, within, teams, items } = agreement.body as {
    pairs: number;
    mean_difference: string;
    within: number;
    teams: { name: string; difference: string }[];
    items: unknown[];
  };
  // 90 and 80 of 100.
  assert.deepEqual({ pairs, mean_difference, within }, { pairs: 1, mean_difference: "0.1000", within: 0 });
  assert.deepEqual(
    teams.map(({ name, difference }) => [name, difference]),
    [
      ["第二督查小组", "-0.1000"],
      ["第一督查小组", "0.1000"],
    ],
  );
  assert.deepEqual(items, [{ standard: "village_check", item: "heap", recorded: 1, agreed: 0 }]);
  for (const who of ["teamA", "poolLead", "countyA", "villageA1", "discipline"] as const)
    assert.equal((await site.read(who, "/team-agreement")).status, 403, who);
});

test("a second scoring that names the first is held to place, team and standard", async () => {
  const visit = (more: object) => ({
    inspection: randomUUID(),
    unit: "village_a1",
    kind: "team",
    standard: "village_check",
    items: [],
    ...more,
  });
  const first = visit({});
  assert.equal((await site.command("teamA", "enter-inspection", first)).status, 200);
  const cases: [PersonaName, object][] = [
    ["teamA", {}],
    ["teamA", { unit: "village_a2" }],
    ["office", { team: TEAMS.team_b.id, standard: undefined, given: { score: 90, full_mark: 100 } }],
  ];
  for (const [who, more] of cases) {
    const refused = await site.command(
      who,
      "enter-inspection",
      visit({ double_of: first.inspection, ...more }),
    );
    assert.equal(refused.body.code, "double_of_other_place", JSON.stringify([more, refused.body]));
  }
  const second = visit({ double_of: first.inspection, team: TEAMS.team_b.id });
  assert.equal((await site.command("office", "enter-inspection", second)).status, 200);
  const { pairs } = (await site.read("office", "/team-agreement?first_day=2019-05-16&last_day=2019-05-16"))
    .body;
  assert.equal(pairs, 2);
});

test("a covert round's tasks are there for its team and the office alone", async () => {
  const round = await approvedRound({
    kind: "covert",
    teams: [TEAMS.covert.id],
    scope: { kind: "list", units: ["village_c"] },
  });
  assert.equal((await assign(round)).status, 200);
  assert.deepEqual(
    (await tasksOf("covert")).map(({ unit }) => unit),
    ["village_c"],
  );
  for (const who of ["poolLead", "teamA", "thirdParty"] as const)
    assert.ok(!(await tasksOf(who)).some(({ team }) => team === TEAMS.covert.id), who);
  assert.equal((await site.read("villageA1", "/tasks")).status, 403);
  const hidden = await site.command("poolLead", "assign-tasks", { round });
  assert.equal(hidden.status, 404);
});
