import assert from "node:assert/strict";
import { randomUUID } from "node:crypto";
import { after, before, test } from "node:test";
import { CAMPAIGN, type PersonaName, TEAMS } from "../../testing/personas.ts";
import { makeSite, type Site } from "../../testing/site.ts";
import { followStandard } from "../inspections/testing/with-standard.ts";

let site: Site;
before(async () => {
  site = await makeSite();
  await followStandard(site);
});
after(() => site.close());

const plan = (round: string, more: object = {}) => ({
  round,
  title: "五月中旬督查",
  kind: "team",
  period: "2019-05-x2",
  first_day: "2019-05-16",
  last_day: "2019-05-18",
  standard: "village_check",
  teams: [TEAMS.team_a.id],
  scope: { kind: "all", of: ["village"], within: ["county_a"] },
  ...more,
});
const covert = { kind: "covert", title: "五月暗访", teams: [TEAMS.covert.id] };
const approval = (round: string, organ_code = "示督计") => ({ round, organ: "市领导小组办公室", organ_code });
const approve = (who: PersonaName, round: string, ifMatch = 1, organ_code?: string) =>
  site.command(who, "approve-round", approval(round, organ_code), { ifMatch });
const result = (answer: { body: Record<string, unknown> }) => answer.body.result as Record<string, unknown>;
const unitsOf = async (who: PersonaName, round: string) =>
  (await site.read(who, `/rounds/${round}/units?limit=200`)).body.units as {
    unit: string;
    code: string | null;
  }[];
const open = (url: string, accept = "application/json") =>
  site.app.inject({ method: "GET", url, headers: { accept } });

async function approved(more: object = {}): Promise<string> {
  const round = randomUUID();
  const planned = await site.command("office", "plan-round", plan(round, more));
  assert.equal(planned.status, 200, JSON.stringify(planned.body));
  const done = await approve("officeDeputy", round);
  assert.equal(done.status, 200, JSON.stringify(done.body));
  return round;
}

test("a round is planned with its units, approved by somebody else, and numbered without gaps", async () => {
  const round = randomUUID();
  const planned = await site.command("office", "plan-round", plan(round));
  assert.deepEqual(result(planned), { round, revision: 1, state: "planned", sealed: false, units: 3 });
  const own = await approve("office", round);
  assert.deepEqual([own.status, own.body.code], [409, "round_own_plan"]);
  const done = await approve("officeDeputy", round);
  assert.equal(result(done).plan_number, "示督计〔2019〕1号");
  const again = await approve("officeDeputy", round, 2);
  assert.equal(again.body.code, "round_state_wrong");
  const read = await site.read("villageA1", `/rounds/${round}`);
  const { plan_number, organ, units, standard_label, state, planned_by } = read.body;
  assert.deepEqual(
    { plan_number, organ, units, standard_label, state, planned_by },
    {
      plan_number: "示督计〔2019〕1号",
      organ: "市领导小组办公室",
      units: 1,
      standard_label: "村庄检查评分细则（测试）",
      state: "approved",
      planned_by: "市行动办主任",
    },
  );
  const taken = randomUUID();
  await site.command("office", "plan-round", plan(taken));
  const other = { ...approval(taken), organ: "另一机关" };
  const clash = await site.command("officeDeputy", "approve-round", other, { ifMatch: 1 });
  assert.equal(clash.body.code, "organ_code_taken");
  assert.equal(result(await approve("officeDeputy", taken)).plan_number, "示督计〔2019〕2号");
});

test("a round's period is called what the policy calls it", async () => {
  const titleOf = async (more: object) =>
    (await site.read("office", `/rounds/${await approved(more)}`)).body.period_title;
  assert.equal(await titleOf({ period: "2019-05" }), "5月（4月29日—5月28日）");
  assert.equal(await titleOf({ period: undefined }), null);
});

test("numbers stay without gaps and repeats when many are approved at once", async () => {
  const rounds = Array.from({ length: 8 }, () => randomUUID());
  for (const round of rounds) await site.command("office", "plan-round", plan(round));
  const done = await Promise.all(rounds.map((round) => approve("officeDeputy", round, 1, "并督计")));
  const serials = done.map((one) => Number(/〕(\d+)号/.exec(String(result(one).plan_number))?.[1]));
  assert.deepEqual(
    serials.sort((a, b) => a - b),
    [1, 2, 3, 4, 5, 6, 7, 8],
  );
});

test("a plan is held to what there is: units, teams, standard, draws, days", async () => {
  const cases: [object, number, string][] = [
    [{ scope: { kind: "list", units: ["village_a1", "no_such"] } }, 409, "units_not_found"],
    [{ teams: [randomUUID()] }, 409, "teams_not_found"],
    [{ standard: "no_such" }, 409, "standard_unknown"],
    [{ scope: { kind: "all", of: ["household"] } }, 409, "scope_empty"],
    [{ scope: { kind: "sample", draw: "no_such", period: "2019-05" } }, 409, "draw_unknown"],
    [{ scope: { kind: "policy", assessment: "no_such", period: "2019-05" } }, 409, "assessment_unknown"],
    [{ scope: { kind: "policy", assessment: "xun_score", period: "2031-01" } }, 409, "period_unknown"],
    [{ first_day: "2019-05-19" }, 422, "body_wrong"],
    [{ scope: { kind: "sample", of: ["village"] } }, 422, "body_wrong"],
  ];
  for (const [more, status, code] of cases) {
    const refused = await site.command("office", "plan-round", plan(randomUUID(), more));
    assert.deepEqual([refused.status, refused.body.code], [status, code], JSON.stringify(more));
  }
  const outside = await site.command(
    "poolLead",
    "plan-round",
    plan(randomUUID(), { scope: { kind: "list", units: ["village_b"] } }),
  );
  assert.equal(outside.status, 200, "the lead bureau reaches the whole city here");
  assert.equal((await site.command("teamA", "plan-round", plan(randomUUID()))).status, 403);
});

test("a plan is changed and cancelled by its own office and by the campaign's; another planner reads it", async () => {
  const theirs = randomUUID();
  await site.command("office", "plan-round", plan(theirs));
  const read = await site.read("poolLead", `/rounds/${theirs}`);
  assert.deepEqual([read.status, read.body.own], [200, false]);
  const { kind: _, ...anew } = plan(theirs);
  const changed = await site.command("poolLead", "change-round", anew, { ifMatch: 1 });
  assert.deepEqual([changed.status, changed.body.code], [403, "plan_of_another"]);
  const cancel = (who: PersonaName, round: string) =>
    site.command(who, "cancel-round", { round, reason: "不再举行" }, { ifMatch: 1 });
  assert.equal((await cancel("poolLead", theirs)).body.code, "plan_of_another");
  assert.equal((await cancel("officeDeputy", theirs)).status, 200, "a colleague at the same post");

  const units = await site.command("poolLead", "assign-tasks", { round: theirs, by_territory: true });
  assert.equal(units.body.code, "plan_of_another");

  const own = randomUUID();
  await site.command("poolLead", "plan-round", plan(own));
  assert.equal((await site.read("poolLead", `/rounds/${own}`)).body.own, true);
  assert.equal(
    (await site.command("poolLead", "change-round", { ...anew, round: own }, { ifMatch: 1 })).status,
    200,
  );
  const done = await site.command(
    "office",
    "cancel-round",
    { round: own, reason: "不再举行" },
    { ifMatch: 2 },
  );
  assert.equal(done.status, 200, "the campaign's office stands above all planners");
});

test("whoever says a colleague's plan anew does not approve it", async () => {
  const round = randomUUID();
  await site.command("office", "plan-round", plan(round));
  const { kind: _, ...anew } = plan(round, { title: "五月中旬督查（改）" });
  assert.equal((await site.command("officeDeputy", "change-round", anew, { ifMatch: 1 })).status, 200);
  assert.equal((await approve("officeDeputy", round, 2)).body.code, "round_own_plan");
});

test("before its approval a plan is said anew; after it, it stands", async () => {
  const round = randomUUID();
  await site.command("office", "plan-round", plan(round));
  const before = await unitsOf("office", round);
  const { kind: _, ...changed } = plan(round, {
    scope: { kind: "list", units: ["village_a1", "village_c"] },
  });
  const done = await site.command("office", "change-round", changed, { ifMatch: 1 });
  assert.deepEqual([result(done).units, result(done).revision], [2, 2]);
  const now = await unitsOf("office", round);
  assert.deepEqual(
    now.map(({ unit }) => unit),
    ["village_a1", "village_c"],
  );
  assert.ok(!before.some(({ code }) => now.some((one) => one.code === code)));
  await approve("officeDeputy", round, 2);
  const late = await site.command("office", "change-round", changed, { ifMatch: 3 });
  assert.equal(late.body.code, "round_state_wrong");
});

test("a cancelled round keeps its void number; one that was not held says so", async () => {
  const future = await approved({ first_day: "2019-05-20", last_day: "2019-05-21" });
  const early = await site.command(
    "office",
    "cancel-round",
    { round: future, reason: "与省里检查合并" },
    { ifMatch: 2 },
  );
  assert.deepEqual([result(early).state, result(early).not_held], ["cancelled", false]);
  const today = await approved();
  const late = await site.command("office", "cancel-round", { round: today, reason: "暴雨" }, { ifMatch: 2 });
  assert.equal(result(late).not_held, true);
  const read = await site.read("villageA1", `/rounds/${today}`);
  assert.deepEqual([read.body.state, read.body.cancel_reason], ["cancelled", "暴雨"]);
  assert.match(String(read.body.plan_number), /^示督计〔2019〕\d+号$/);
  const held = await approved();
  const visit = { inspection: randomUUID(), unit: "village_a1", round: held };
  assert.equal((await site.command("teamA", "enter-inspection", visit)).status, 200);
  const refused = await site.command(
    "office",
    "cancel-round",
    { round: held, reason: "不查了" },
    { ifMatch: 2 },
  );
  assert.equal(refused.body.code, "round_has_inspections");
});

test("the code of an order is checked without an account, on the page as on the wire", async () => {
  const round = await approved({ scope: { kind: "list", units: ["village_a1", "village_a2"] } });
  const [order] = await unitsOf("teamA", round);
  const found = await open(`/api/verify/${order?.code}`);
  assert.equal(found.statusCode, 200);
  const { validity, plan_number, approved_by, unit, units, standard, first_day } = found.json();
  assert.deepEqual(
    { validity, approved_by, unit, units, standard, first_day },
    {
      validity: "valid",
      approved_by: "市领导小组办公室",
      unit: "甲村一",
      units: ["甲村一", "甲村二"],
      standard: "村庄检查评分细则（测试）",
      first_day: "2019-05-16",
    },
  );
  assert.match(plan_number, /〔2019〕/);
  const page = await open(`/api/verify/${order?.code}`, "text/html");
  assert.match(page.body, /核验通过/);
  assert.match(page.body, /甲村一、甲村二/);
  for (const code of ["0".repeat(32), "x", order?.code?.slice(1)]) {
    const unknown = await open(`/api/verify/${code}`);
    assert.deepEqual([unknown.statusCode, unknown.json().code], [404, "not_found"], code);
  }
  const planned = randomUUID();
  await site.command("office", "plan-round", plan(planned));
  const [draft] = await unitsOf("office", planned);
  assert.equal((await open(`/api/verify/${draft?.code}`)).statusCode, 404, "nobody approved it");
  await site.command("office", "cancel-round", { round, reason: "合并" }, { ifMatch: 2 });
  assert.equal((await open(`/api/verify/${order?.code}`)).json().validity, "cancelled");
});

test("the QR of an order is a picture that leads to its check, for those who inspect there", async () => {
  const round = await approved();
  const picture = await site.read("teamA", `/rounds/${round}/units/village_a1/code.svg`);
  assert.equal(picture.status, 200);
  assert.match(String(picture.headers["content-type"]), /^image\/svg\+xml/);
  assert.equal((await site.read("villageA1", `/rounds/${round}/units/village_a1/code.svg`)).status, 403);
  assert.equal((await site.read("teamB", `/rounds/${round}/units/village_a1/code.svg`)).status, 404);
  const shown = await unitsOf("villageA1", round);
  assert.deepEqual(
    shown.map(({ unit, code }) => [unit, code]),
    [["village_a1", null]],
  );
});

test("whoever guesses codes is slowed down", async () => {
  const from = { remoteAddress: "203.0.113.9" };
  const statuses: number[] = [];
  for (let i = 0; i < 25; i++)
    statuses.push(
      (await site.app.inject({ method: "GET", url: `/api/verify/${"0".repeat(32)}`, ...from })).statusCode,
    );
  assert.deepEqual([statuses[19], statuses[20], statuses[24]], [404, 503, 503]);
  assert.equal((await open(`/api/verify/${"0".repeat(32)}`)).statusCode, 404, "others are not held up");
});

test("a covert round is there for its planners and its team alone, has no number, and its scan is recorded", async () => {
  const lead = await site.command("poolLead", "plan-round", plan(randomUUID(), covert));
  assert.equal(lead.body.code, "covert_for_office");
  const teamless = await site.command("office", "plan-round", plan(randomUUID(), { ...covert, teams: [] }));
  assert.equal(teamless.body.code, "covert_without_team");

  const round = randomUUID();
  const more = { ...covert, scope: { kind: "list", units: ["village_a1", "village_b"] } };
  const planned = await site.command("office", "plan-round", plan(round, more));
  assert.equal(result(planned).sealed, true);
  const done = await approve("officeDeputy", round);
  assert.deepEqual([result(done).state, result(done).plan_number], ["approved", null]);
  for (const who of [
    "poolLead",
    "teamA",
    "countyA",
    "villageA1",
    "watch",
    "discipline",
    "auditor",
  ] as const) {
    assert.equal((await site.read(who, `/rounds/${round}`)).status, 404, who);
    assert.equal((await site.read(who, `/rounds/${round}/units`)).status, 404, who);
    const { rounds } = (await site.read(who, "/rounds?limit=200")).body as { rounds: { round: string }[] };
    assert.ok(!rounds.some((one) => one.round === round), who);
  }
  assert.equal((await site.read("covert", `/rounds/${round}`)).body.sealed, true);
  const orders = await unitsOf("covert", round);
  assert.deepEqual(
    orders.map(({ unit }) => unit),
    ["village_a1", "village_b"],
  );

  const scan = await open(`/api/verify/${orders[0]?.code}`);
  const { validity, plan_number, unit, units } = scan.json();
  assert.deepEqual(
    { validity, plan_number, unit, units },
    { validity: "valid", plan_number: null, unit: "甲村一", units: ["甲村一"] },
  );
  await open(`/api/verify/${orders[0]?.code}`);
  const events = await site.see(
    "select unit, sealed_by from event where kind = 'round.disclosed' and subject = $1",
    [round],
  );
  assert.deepEqual(events, [{ unit: "village_a1", sealed_by: round }]);
  site.setNow(new Date("2019-05-15T10:00:00+08:00"));
  assert.equal(
    (await open(`/api/verify/${orders[1]?.code}`)).statusCode,
    404,
    "a code that leaked early tells nothing",
  );
  site.setNow(new Date("2019-05-16T10:00:00+08:00"));
});

test("the register is whole for planners; others see what concerns their units, once it is approved", async () => {
  const drafted = randomUUID();
  await site.command("office", "plan-round", plan(drafted));
  const seen = async (who: PersonaName, filter = "") => {
    const rounds: string[] = [];
    for (let next: string | null = ""; next !== null; ) {
      const { body, status } = await site.read(who, `/rounds?limit=3${filter}${next && `&cursor=${next}`}`);
      assert.equal(status, 200, JSON.stringify(body));
      rounds.push(...(body.rounds as { round: string }[]).map(({ round }) => round));
      next = body.next as string | null;
    }
    assert.equal(new Set(rounds).size, rounds.length);
    return rounds;
  };
  assert.ok((await seen("poolLead")).includes(drafted));
  assert.ok((await seen("teamA")).includes(drafted), "the team of the plan prepares for it");
  assert.ok(!(await seen("villageA1")).includes(drafted));
  assert.deepEqual(await seen("villageB"), []);
  const planned = await seen("office", "&state=planned&kind=team&first_day=2019-05-16&last_day=2019-05-16");
  assert.ok(planned.includes(drafted) && planned.length < (await seen("office")).length);
});

test("the calendar names villages that would meet several teams in a week; a sealed round is in nobody's but its own", async () => {
  const days = { first_day: "2019-06-10", last_day: "2019-06-12" };
  const scope = { kind: "list", units: ["village_c"] };
  await approved({ ...days, scope, title: "六月督查" });
  const second = await approved({
    ...days,
    last_day: "2019-06-13",
    scope,
    title: "专项督查",
    teams: [TEAMS.team_b.id],
  });
  const hidden = randomUUID();
  await site.command("office", "plan-round", plan(hidden, { ...covert, ...days, scope }));
  await approve("officeDeputy", hidden);
  const path = "/calendar?first_day=2019-06-01&last_day=2019-06-30";
  const meetings = async (who: PersonaName) =>
    (await site.read(who, path)).body.meetings as {
      unit: string;
      above: string[];
      weeks: string[];
      visits: { round: string }[];
      suggestion: { kind: string; text: string };
    }[];
  const [meeting, ...rest] = await meetings("poolLead");
  assert.deepEqual(rest, []);
  assert.deepEqual([meeting?.unit, meeting?.weeks, meeting?.visits.length], ["village_c", ["2019-w24"], 2]);
  assert.equal(meeting?.suggestion.kind, "merge");
  assert.equal(meeting?.above.length, 2);
  assert.match(
    meeting?.suggestion.text ?? "",
    /“专项督查”、“六月督查”可在2019-06-10至2019-06-12之间的同一天一并检查/,
  );
  assert.equal((await meetings("office"))[0]?.visits.length, 3);
  assert.deepEqual(await meetings("villageB"), []);
  assert.equal((await site.read("office", "/calendar?first_day=2019-06-30&last_day=2019-06-01")).status, 422);
  await site.command("office", "cancel-round", { round: second, reason: "合并" }, { ifMatch: 2 });
  assert.deepEqual(await meetings("poolLead"), []);
});

test("of a round without tasks a unit meets the teams of its own territory alone", async () => {
  const round = await approved({
    first_day: "2019-06-17",
    last_day: "2019-06-18",
    scope: { kind: "list", units: ["village_c"] },
    teams: [TEAMS.team_a.id, TEAMS.team_b.id],
    title: "分片督查",
  });
  const met = async () => {
    const { body } = await site.read("office", "/calendar?first_day=2019-06-15&last_day=2019-06-20");
    return (body.meetings as { visits: unknown[] }[]).map(({ visits }) => visits.length);
  };
  const [own] = await site.see<{ unit: string }>(
    `select a.id as unit from unit a join unit v on v.id = 'village_c'
     where a.kind = 'village' and not v.pos between a.pos and a.pos_end limit 1`,
  );
  await site.see("delete from team_unit where team = any ($1)", [[TEAMS.team_a.id, TEAMS.team_b.id]]);
  assert.deepEqual(await met(), [2], "two teams without a territory may both come");
  await site.see("insert into team_unit (team, unit, valid) values ($1, $2, '[2019-01-01,)')", [
    TEAMS.team_a.id,
    own?.unit,
  ]);
  assert.deepEqual(await met(), [], "one of them has its territory elsewhere");
  await site.command("office", "cancel-round", { round, reason: "并入下一轮" }, { ifMatch: 2 });
});

test("a town promises units for a period to come, adds later, and takes nothing back once it has begun", async () => {
  const promise = (who: PersonaName, units: string[], more = {}) =>
    site.command(who, "make-commitment", { period: "2019-06", by: "town_a", units, ...more });
  const done = await promise("townA", ["village_a1", "village_a2"]);
  assert.equal(done.status, 200, JSON.stringify(done.body));
  assert.deepEqual(result(done), { period: "2019-06", units: 2, added: 2, withdrawn: 0 });
  assert.deepEqual(result(await promise("townA", ["village_a2"])), {
    period: "2019-06",
    units: 1,
    added: 0,
    withdrawn: 1,
  });
  assert.equal((await promise("townA", ["village_c"])).body.code, "units_not_found");
  assert.equal((await promise("townA", [], { period: "2019-x9" })).body.code, "period_unknown");
  assert.equal((await promise("countyB", ["village_a1"])).status, 404);
  assert.equal((await promise("villageA1", ["village_a1"])).status, 403);
  site.setNow(new Date("2019-06-03T10:00:00+08:00"));
  assert.equal((await promise("townA", [])).body.code, "commitment_late");
  assert.equal(result(await promise("townA", ["village_a1", "village_a2"])).added, 1);
  site.setNow(new Date("2019-05-16T10:00:00+08:00"));
  const rows = await site.see(
    "select unit from commitment where campaign = $1 and withdrawn_at is null order by unit",
    [CAMPAIGN],
  );
  assert.deepEqual(rows, [{ unit: "village_a1" }, { unit: "village_a2" }]);
});

test("promised units stand by name and promiser, page by page, for whoever reaches them", async () => {
  const list = async (who: PersonaName, query: string) => {
    const { status, body } = await site.read(who, `/commitments?period=2019-06${query}`);
    assert.equal(status, 200, JSON.stringify(body));
    return body as { commitments: { unit: string; unit_name: string; by: string }[]; next: string | null };
  };
  const first = await list("office", "&limit=1");
  assert.deepEqual(
    first.commitments.map(({ unit, by }) => [unit, by]),
    [["village_a1", "town_a"]],
  );
  const second = await list("office", `&limit=1&cursor=${first.next}`);
  assert.deepEqual([second.commitments[0]?.unit, second.next], ["village_a2", null]);
  assert.equal((await list("townA", "&by=town_a")).commitments.length, 2);
  assert.equal((await list("office", "&by=county_b")).commitments.length, 0);
  assert.equal((await list("countyB", "")).commitments.length, 0);
  const [own] = (await list("villageA1", "")).commitments;
  assert.equal(own?.unit, "village_a1");
});

test("a plan chooses from the policy's periods, standards and draws, and sees which days are worked", async () => {
  const read = await site.read("office", "/plan-choices?first_day=2019-05-16&last_day=2019-05-19");
  assert.equal(read.status, 200, JSON.stringify(read.body));
  const { today, periods, days, standards, draws, assessments } = read.body as {
    today: string;
    periods: { cadence: string; id: string; first_day: string; last_day: string }[];
    days: unknown[];
    standards: unknown[];
    draws: unknown[];
    assessments: { id: string; every: string }[];
  };
  assert.equal(today, "2019-05-16");
  const tens = periods.filter(({ id }) => id === "2019-05-x2" || id === "2019-05-x3");
  assert.deepEqual(
    tens.map(({ id, first_day, last_day }) => [id, first_day, last_day]),
    [
      ["2019-05-x2", "2019-05-09", "2019-05-18"],
      ["2019-05-x3", "2019-05-19", "2019-05-28"],
    ],
  );
  assert.deepEqual(days, [
    { day: "2019-05-16", work: true, why: "星期四" },
    { day: "2019-05-17", work: true, why: "星期五" },
    { day: "2019-05-18", work: false, why: "星期六" },
    { day: "2019-05-19", work: false, why: "星期日" },
  ]);
  assert.deepEqual(standards, [
    { id: "village_check", label: "村庄检查评分细则（测试）", full_mark: "100", items: 3 },
  ]);
  assert.deepEqual(draws, [
    { id: "next_villages", label: "抽村（测试）", every: "month", draws: "units" },
    { id: "closed_recheck", label: "销号问题抽查（测试）", every: "month", draws: "facts" },
  ]);
  assert.ok(assessments.some(({ id, every }) => id === "xun_score" && every === "xun"));
});

test("a year whose holidays nobody knows is said to be unknown, not guessed", async () => {
  const read = await site.read("office", "/plan-choices?first_day=2039-01-01&last_day=2039-01-02");
  assert.deepEqual(read.body.days, [
    { day: "2039-01-01", work: null, why: null },
    { day: "2039-01-02", work: null, why: null },
  ]);
  const wrong = await site.read("office", "/plan-choices?first_day=2019-05-02&last_day=2019-05-01");
  assert.equal(wrong.status, 422);
});
