import assert from "node:assert/strict";
import { randomUUID } from "node:crypto";
import { after, before, test } from "node:test";
import { CAMPAIGN, PERSONAS, type PersonaName, TEAMS } from "../../testing/personas.ts";
import { makeSite, type Site } from "../../testing/site.ts";
import { followStandard } from "./testing/with-standard.ts";

let site: Site;
before(async () => {
  site = await makeSite();
  await followStandard(site, { graded: true });
});
after(() => site.close());

const visit = (inspection: string, more: object = {}) => ({
  inspection,
  unit: "village_a1",
  kind: "team",
  standard: "village_check",
  items: [{ item: "heap", count: 2 }],
  ...more,
});
const enter = (who: PersonaName, body: object, more = {}) =>
  site.command(who, "enter-inspection", body, more);
const problem = (more: object = {}) => ({ problem: randomUUID(), description: "村口积存垃圾", ...more });
/** A round straight in the tables; rounds.test.ts has the commands. */
async function makeRound(more: { sealed?: boolean; state?: string; units?: string[]; team?: string } = {}) {
  const id = randomUUID();
  const { sealed = false, state = "approved", units = ["county_a"], team = TEAMS.team_a.id } = more;
  await site.see(
    `insert into round (campaign, id, title, kind, first_day, last_day, standard, scope, state, sealed, planned_by, planned_at)
     values ($1, $2, '五月中旬督查', $3, '2019-05-09', '2019-05-18', 'village_check', '{}', $4, $5, $6, now())`,
    [CAMPAIGN, id, sealed ? "covert" : "team", state, sealed, PERSONAS.office.account],
  );
  await site.see("insert into round_team (campaign, round, team) values ($1, $2, $3)", [CAMPAIGN, id, team]);
  for (const unit of units) {
    await site.see(
      `insert into round_unit (campaign, round, unit, pos, sealed_by)
       select $1, $2, id, pos, $4 from unit where id = $3`,
      [CAMPAIGN, id, unit, sealed ? id : null],
    );
  }
  return id;
}

test("a visit is scored on the spot, with its problems numbered, in one command", async () => {
  const inspection = randomUUID();
  const [first, second] = [problem(), problem({ category: "rubbish" })];
  const items = [
    { item: "heap", count: 7, object: "村口" },
    { item: "ditch", count: "1.5" },
  ];
  const done = await enter(
    "teamA",
    visit(inspection, { items, problems: [first, second], photos: [randomUUID()] }),
    {
      at: "2019-05-16T08:30:00+08:00",
    },
  );
  assert.equal(done.status, 200, JSON.stringify(done.body));
  const result = done.body.result as Record<string, unknown> & { problems: { serial: number }[] };
  // 100 − 30 (seven heaps of 5, full mark 30) − 3 (one and a half at 2).
  assert.equal(result.score, "67");
  assert.equal(result.full_mark, "100");
  assert.deepEqual(
    (result.lines as { item: string; change: string; how: string }[]).map(({ item, change, how }) => [
      item,
      change,
      how,
    ]),
    [
      ["heap", "-30", "7处，扣完为止"],
      ["ditch", "-3", "1.5处"],
    ],
  );
  assert.deepEqual(
    result.problems.map(({ serial }) => serial),
    [1, 2],
  );
  assert.equal(result.photos_awaited, 1);

  const read = await site.read("villageA1", `/inspections/${inspection}`);
  assert.equal(read.status, 200, JSON.stringify(read.body));
  const { entered_at, received_at, day, team, state, entered_by, problems } = read.body as Record<
    string,
    unknown
  >;
  assert.deepEqual(
    { entered_at, received_at, day, team, state, entered_by },
    {
      entered_at: "2019-05-16T08:30:00.000+08:00",
      received_at: "2019-05-16T10:00:00.000+08:00",
      day: "2019-05-16",
      team: TEAMS.team_a.id,
      state: "provisional",
      entered_by: "第一督查小组组长",
    },
  );
  assert.deepEqual(
    (problems as { problem: string }[]).map((one) => one.problem),
    [first.problem, second.problem],
  );
  assert.deepEqual(read.body.lines, result.lines);
});

test("sent twice it is entered once, and a taken id is refused with nothing of it written", async () => {
  const id = randomUUID();
  const body = visit(randomUUID(), { problems: [problem()] });
  const first = await enter("teamA", body, { id });
  const second = await enter("teamA", body, { id });
  assert.deepEqual(second.body, { ...first.body, outcome: "already_done" });
  const fresh = problem();
  const other = await enter("teamA", { ...body, problems: [fresh] });
  assert.deepEqual([other.status, other.body.code], [409, "id_taken"]);
  assert.deepEqual(await site.see("select from problem where id = $1", [fresh.problem]), []);
});

test("what does not fit the standard is named line by line, and nothing is written", async () => {
  const inspection = randomUUID();
  const items = [
    { item: "heap", count: 1, full: 25 },
    { item: "no_such", count: 1 },
    { item: "ditch", score: 3 },
  ];
  const bad = await enter("teamA", visit(inspection, { items }));
  assert.equal(bad.status, 422);
  assert.deepEqual(
    (bad.body.errors as { at: string }[]).map(({ at }) => at),
    ["items.0.full", "items.1.item", "items.2.score"],
  );
  const negative = await enter("teamA", visit(inspection, { items: [{ item: "heap", count: "-1" }] }));
  assert.deepEqual(
    (negative.body.errors as { at: string }[]).map(({ at }) => at),
    ["items.0.count"],
  );
  const elsewhere = await enter("teamA", visit(inspection, { problems: [problem({ unit: "village_a2" })] }));
  assert.deepEqual(
    (elsewhere.body.errors as { at: string }[]).map(({ at }) => at),
    ["problems.0.unit"],
  );
  assert.deepEqual(await site.see("select from inspection where id = $1", [inspection]), []);
});

test("a standard, or a score as such: one of them, and it must exist", async () => {
  const cases: [object, string][] = [
    [{ standard: "no_such" }, "standard_unknown"],
    [{ standard: undefined }, "standard_or_score"],
    [{ given: { score: 80, full_mark: 100 } }, "standard_or_score"],
    [{ standard: undefined, items: [], given: { score: 101, full_mark: 100 } }, "score_above_full"],
    [{ kind: undefined }, "kind_missing"],
    [{ kind: "covert" }, "covert_needs_round"],
    [{ day: "2019-05-17" }, "round_not_open"],
    [{ day: "2019-01-01" }, "policy_not_in_force"],
    [{ task: randomUUID() }, "not_found"],
    [{ round: randomUUID() }, "not_found"],
  ];
  for (const [more, code] of cases) {
    const refused = await enter("office", visit(randomUUID(), more));
    assert.equal(refused.body.code, code, JSON.stringify([more, refused.body]));
  }
  const given = { standard: undefined, items: [], kind: "leader", given: { score: "86.5", full_mark: 100 } };
  const done = await enter("office", visit(randomUUID(), given));
  const { score, full_mark, lines, kind } = done.body.result as Record<string, unknown>;
  assert.deepEqual(
    { score, full_mark, lines, kind },
    { score: "86.5", full_mark: "100", lines: [], kind: "leader" },
  );
});

test("a round gives kind and standard; it must be approved, open on the day, and include unit and team", async () => {
  const round = await makeRound();
  const body = (more: object = {}) => ({
    inspection: randomUUID(),
    unit: "village_a1",
    round,
    items: [],
    ...more,
  });
  const done = await enter("teamA", body());
  const { kind, standard, score } = done.body.result as Record<string, unknown>;
  assert.deepEqual({ kind, standard, score }, { kind: "team", standard: "village_check", score: "100" });
  const planned = await makeRound({ state: "planned" });
  assert.equal((await enter("teamA", body({ round: planned }))).body.code, "round_not_open");
  const small = await makeRound({ units: ["town_c"] });
  assert.equal((await enter("teamA", body({ round: small }))).body.code, "unit_not_in_round");
  assert.equal((await enter("teamA", body({ day: "2019-05-08" }))).body.code, "round_not_open");
  const others = await makeRound({ team: TEAMS.team_b.id });
  assert.equal((await enter("teamA", body({ round: others }))).body.code, "team_not_yours");
  assert.equal((await enter("office", body({ team: TEAMS.team_b.id }))).body.code, "team_not_yours");
  assert.equal((await enter("office", body({ team: TEAMS.team_a.id }))).status, 200);
  assert.equal((await enter("thirdParty", body())).body.code, "team_not_yours");
  const forTeam = randomUUID();
  assert.equal((await enter("office", body({ inspection: forTeam }))).status, 200);
  assert.equal((await site.read("office", `/inspections/${forTeam}`)).body.team, TEAMS.team_a.id);
});

test("what a covert round finds is there for its team and the office alone, and takes no number", async () => {
  const round = await makeRound({ sealed: true, units: ["village_a2"], team: TEAMS.covert.id });
  const inspection = randomUUID();
  const found = problem();
  const body = {
    inspection,
    unit: "village_a2",
    round,
    items: [{ item: "heap", count: 1 }],
    problems: [found],
  };
  const unaware = await enter("teamA", body);
  assert.deepEqual([unaware.status, unaware.body.code], [404, "not_found"]);
  const none = await enter("covert", {
    ...body,
    round: undefined,
    kind: "covert",
    standard: "village_check",
  });
  assert.equal(none.body.code, "covert_needs_round");
  const done = await enter("covert", body);
  assert.equal(done.status, 200, JSON.stringify(done.body));
  assert.deepEqual((done.body.result as { problems: unknown[] }).problems, [
    { problem: found.problem, serial: null },
  ]);
  const later = problem();
  const after = await site.command("covert", "find-problem", { ...later, unit: "village_a2", inspection });
  assert.equal((after.body.result as { serial: unknown }).serial, null, JSON.stringify(after.body));
  const bare = await site.command("covert", "find-problem", { ...problem(), unit: "village_a2" });
  assert.equal(bare.body.code, "covert_needs_round");
  for (const who of ["teamA", "villageA1", "countyA", "poolLead", "watch", "discipline"] as const) {
    for (const path of [
      `/inspections/${inspection}`,
      `/problems/${found.problem}`,
      `/problems/${later.problem}`,
    ])
      assert.equal((await site.read(who, path)).status, 404, `${who} ${path}`);
    const list = await site.read(who, `/inspections?unit=village_a2`);
    const ids = (list.body.inspections as { inspection: string }[] | undefined) ?? [];
    assert.ok(!ids.some((one) => one.inspection === inspection), who);
  }
  assert.equal((await site.read("covert", `/inspections/${inspection}`)).status, 200);
  assert.equal((await site.read("office", `/inspections/${inspection}`)).status, 200);
  const next = await site.command("teamA", "find-problem", { ...problem(), unit: "village_a2" });
  assert.equal((next.body.result as { serial: unknown }).serial, 1, "no gap tells of what is sealed");
});

test("a correction scores anew and keeps what stood before, until the score is final", async () => {
  const inspection = randomUUID();
  await enter("teamA", visit(inspection));
  const body = { inspection, items: [{ item: "heap", count: 3 }], reason: "漏记一处" };
  const stale = await site.command("teamA", "correct-inspection", body, { ifMatch: 2 });
  assert.equal(stale.status, 412);
  const foreign = await site.command("thirdParty", "correct-inspection", body, { ifMatch: 1 });
  assert.equal(foreign.body.code, "team_not_yours");
  const done = await site.command("teamA2", "correct-inspection", body, { ifMatch: 1 });
  assert.deepEqual((done.body.result as { score: string }).score, "85");
  const confirmed = await site.command("teamA", "confirm-inspection", { inspection }, { ifMatch: 2 });
  assert.deepEqual(confirmed.body.result, {
    inspection,
    revision: 3,
    state: "final",
    score: "85",
    full_mark: "100",
  });
  const listed = await site.read("teamA", "/inspections?corrected=true&limit=200");
  const rows = listed.body.inspections as { inspection: string; corrections: number }[];
  assert.deepEqual(
    rows.filter((row) => row.inspection === inspection).map(({ corrections }) => corrections),
    [1],
  );
  assert.ok(rows.every(({ corrections }) => corrections > 0));
  const late = await site.command("teamA", "correct-inspection", body, { ifMatch: 3 });
  assert.equal(late.body.code, "inspection_not_provisional");
  const { past, state, confirmed_by } = (await site.read("office", `/inspections/${inspection}`)).body as {
    past: { revision: number; score: string; reason: string }[];
    state: string;
    confirmed_by: string;
  };
  assert.deepEqual([state, confirmed_by], ["final", "第一督查小组组长"]);
  assert.deepEqual(
    past.map(({ revision, score, reason }) => [revision, score, reason]),
    [[1, "90", "漏记一处"]],
  );
});

test("a photo that arrives changes nothing that a head has seen", async () => {
  const inspection = randomUUID();
  await enter("teamA", visit(inspection, { photos: [randomUUID()] }));
  await site.see("update inspection set photos_awaited = 0 where id = $1", [inspection]);
  const confirmed = await site.command("teamA", "confirm-inspection", { inspection }, { ifMatch: 1 });
  assert.equal(confirmed.status, 200, JSON.stringify(confirmed.body));
});

test("a graded line without a grade gives no score, and such an inspection is not confirmed", async () => {
  const inspection = randomUUID();
  const done = await enter("teamA", visit(inspection, { standard: "look_check", items: [] }));
  const { score, ungraded } = done.body.result as Record<string, unknown>;
  assert.deepEqual({ score, ungraded }, { score: null, ungraded: ["look"] });
  const refused = await site.command("teamA", "confirm-inspection", { inspection }, { ifMatch: 1 });
  assert.equal(refused.body.code, "inspection_without_score");
  const graded = { inspection, items: [{ item: "look", score: "8.5" }], reason: "补打分" };
  assert.equal((await site.command("teamA", "correct-inspection", graded, { ifMatch: 1 })).status, 200);
  assert.equal(
    (await site.command("teamA", "confirm-inspection", { inspection }, { ifMatch: 2 })).status,
    200,
  );
});

test("where a team has a head on record, the head or the office confirms, and nobody else", async () => {
  const set = await site.command(
    "office",
    "set-team-members",
    {
      team: TEAMS.team_b.id,
      first_day: "2019-05-01",
      members: [
        { member: randomUUID(), account: PERSONAS.teamB.account, role_name: "成员" },
        { member: randomUUID(), account: PERSONAS.poolLead.account, role_name: "组长", is_head: true },
      ],
    },
    { ifMatch: 1 },
  );
  assert.equal(set.status, 200, JSON.stringify(set.body));
  const inspection = randomUUID();
  await enter("teamB", visit(inspection, { unit: "village_b" }));
  const member = await site.command("teamB", "confirm-inspection", { inspection }, { ifMatch: 1 });
  assert.equal(member.body.code, "not_team_head");
  const office = await site.command("office", "confirm-inspection", { inspection }, { ifMatch: 1 });
  assert.equal(office.status, 200);
});

test("a withdrawn inspection says why, names its problems, and counts no more", async () => {
  const inspection = randomUUID();
  const found = problem();
  await enter("teamA", visit(inspection, { problems: [found] }));
  const withdraw = (who: PersonaName, ifMatch: number) =>
    site.command(who, "withdraw-inspection", { inspection, reason: "记错了村" }, { ifMatch });
  assert.equal((await withdraw("thirdParty", 1)).status, 403);
  const done = await withdraw("teamA", 1);
  assert.deepEqual(done.body.result, {
    inspection,
    revision: 2,
    state: "withdrawn",
    problems: [found.problem],
  });
  assert.equal((await withdraw("teamA", 2)).body.code, "inspection_withdrawn");
  const read = await site.read("villageA1", `/inspections/${inspection}`);
  assert.deepEqual([read.body.state, read.body.withdrawal_reason], ["withdrawn", "记错了村"]);
});

test("lists are cut by units, filtered, and paged without a gap or a repeat", async () => {
  const pages = async (who: PersonaName, filter: string) => {
    const seen: { inspection: string; unit: string; day: string; state: string }[] = [];
    for (let next: string | null = ""; next !== null; ) {
      const { status, body } = await site.read(
        who,
        `/inspections?limit=2${filter}${next && `&cursor=${next}`}`,
      );
      assert.equal(status, 200, JSON.stringify(body));
      seen.push(...(body.inspections as typeof seen));
      next = body.next as string | null;
    }
    assert.equal(new Set(seen.map(({ inspection }) => inspection)).size, seen.length);
    return seen;
  };
  const all = await pages("office", "");
  assert.ok(all.length >= 10);
  assert.deepEqual(
    all
      .map(({ day }) => day)
      .sort()
      .reverse(),
    all.map(({ day }) => day),
  );
  assert.ok((await pages("villageA1", "")).every(({ unit }) => unit === "village_a1"));
  assert.ok((await pages("teamB", "")).every(({ unit }) => unit === "village_b"));
  const finals = await pages("office", "&state=final&unit=county_a");
  assert.ok(
    finals.length >= 2 && finals.every(({ state, unit }) => state === "final" && unit !== "village_b"),
  );
  assert.deepEqual(await pages("villageB", "&unit=village_a1"), []);
  assert.equal((await site.read("office", "/inspections?unit=no_such")).status, 404);
  assert.equal((await site.read("system", "/inspections")).status, 404);
});

test("villages of one name are told apart by the county and the town, never by the campaign's own unit", async () => {
  const { body } = await site.read("office", "/inspections?unit=village_a1&limit=1");
  const [row] = body.inspections as { inspection: string; above: string[] }[];
  const names = await site.see<{ id: string; name: string }>("select id, name from unit");
  const nameOf = (id: string) => names.find((one) => one.id === id)!.name;
  assert.deepEqual(row!.above, [nameOf("county_a"), nameOf("town_a")]);
  assert.deepEqual((await site.read("villageA1", `/inspections/${row!.inspection}`)).body.above, row!.above);
});

test("nobody enters for units out of reach, and who may not inspect is refused before anything is looked at", async () => {
  assert.equal((await enter("teamB", visit(randomUUID()))).status, 404);
  for (const who of ["villageA1", "townA", "countyA", "watch", "discipline", "auditor", "leaderA"] as const)
    assert.equal((await enter(who, visit(randomUUID()))).status, 403, who);
});

test("who comes from a unit should not inspect it: the record says so", async () => {
  const body = {
    member: randomUUID(),
    account: PERSONAS.teamA2.account,
    role_name: "成员",
    home_unit: "town_c",
  };
  await site.command(
    "office",
    "set-team-members",
    { team: TEAMS.team_a.id, first_day: "2019-05-01", members: [body] },
    { ifMatch: 1 },
  );
  const own = await enter("teamA2", visit(randomUUID(), { unit: "village_c" }));
  assert.equal((own.body.result as { recusal: boolean }).recusal, true);
  const other = await enter("teamA", visit(randomUUID(), { unit: "village_c" }));
  assert.equal((other.body.result as { recusal: boolean }).recusal, false);
});

test("a standard is read as it scores on the day: exact numbers, in the order of the document", async () => {
  const read = await site.read("teamA", "/standards/village_check?day=2019-05-16");
  assert.equal(read.status, 200, JSON.stringify(read.body));
  const { full, groups, items, digest } = read.body as {
    full: string;
    groups: unknown[];
    items: unknown[];
    digest: string;
  };
  assert.deepEqual([full, groups], ["100", [{ id: "litter", label: "垃圾", full: "40" }]]);
  assert.deepEqual(items, [
    { id: "heap", label: "垃圾堆", clause: ["S1-35"], full: "30", deduct: "5", group: "litter" },
    { id: "burning", label: "露天焚烧", clause: ["S1-35"], group: "litter", zeroes: "group" },
    { id: "ditch", label: "沟渠漂浮物", clause: ["S1-35"], full: "20", deduct: "2" },
  ]);
  assert.match(digest, /^[0-9a-f]{64}$/);
  const graded = await site.read("teamA", "/standards/look_check");
  assert.equal((graded.body.items as { graded?: boolean }[])[0]?.graded, true);
  const unknown = await site.read("teamA", "/standards/nothing");
  assert.equal(unknown.body.code, "standard_unknown");
});
