import assert from "node:assert/strict";
import { randomUUID } from "node:crypto";
import { after, before, test } from "node:test";
import { makeSite, type Site } from "../../testing/site.ts";

let site: Site;
before(async () => {
  site = await makeSite();
});
after(() => site.close());

const ON = "2019-05-10";
const change = (name: string, body: object, more: object = {}) =>
  site.command("system", name, body, { campaign: null, ...more });
const done = async (name: string, body: object) => {
  const answer = await change(name, body);
  assert.equal(answer.status, 200, JSON.stringify(answer.body));
  return answer.body.result as Record<string, unknown>;
};
const refused = async (name: string, body: object) => {
  const { status, body: answer } = await change(name, body);
  return [status, answer.code];
};
const unit = async (id: string) =>
  (await site.see<Record<string, unknown>>("select * from unit where id = $1", [id]))[0] ?? {};
const village = (id: string, name: string, more: object = {}) => ({
  unit: id,
  name,
  kind: "village",
  ...more,
});

/** Ranges hold what is below and share nothing else; today's parents and the dated ones agree. */
async function checkTree(): Promise<void> {
  const outside = await site.see(
    "select c.id from unit c join unit p on p.id = c.parent where not (p.pos < c.pos and c.pos_end <= p.pos_end)",
  );
  assert.deepEqual(outside, []);
  const crossing = await site.see(
    `select a.id, b.id from unit a join unit b on a.id < b.id and a.pos <= b.pos_end and b.pos <= a.pos_end
     where not (a.pos < b.pos and b.pos_end <= a.pos_end) and not (b.pos < a.pos and a.pos_end <= b.pos_end)`,
  );
  assert.deepEqual(crossing, []);
  const apart = await site.see(
    `select u.id from unit u left join unit_relation r on r.child = u.id and r.hierarchy = 'administrative' and r.valid @> date '2019-05-16'
     where u.withdrawn_on is null and u.parent is distinct from r.parent`,
  );
  assert.deepEqual(apart, []);
  for (const table of ["problem", "event"]) {
    const stray = await site.see(
      `select f.unit from ${table} f join unit u on u.id = f.unit where f.pos is not null and f.pos <> u.pos`,
    );
    assert.deepEqual(stray, [], table);
  }
}

async function findProblem(where: string): Promise<string> {
  const problem = randomUUID();
  const answer = await site.command("teamA", "find-problem", {
    problem,
    unit: where,
    category: "rubbish",
    description: "路边垃圾",
  });
  assert.equal(answer.status, 200, JSON.stringify(answer.body));
  return problem;
}

test("a village is added behind its siblings, and nobody moves", async () => {
  const old = await site.see("select id, pos from unit order by id");
  await done(
    "add-unit",
    village("v_new", "新庄村", { parent: "town_a", on: ON, order: 6000, code: "410782101203" }),
  );
  const now = await site.see("select id, pos from unit where id <> 'v_new' order by id");
  assert.deepEqual(now, old);
  await checkTree();
  const read = await site.read("countyA", "/units/v_new", null);
  assert.equal(read.body.name, "新庄村");
  assert.deepEqual(read.body.versions, [
    { first_day: ON, last_day: null, name: "新庄村", kind: "village", code: "410782101203" },
  ]);
});

test("households come one by one until their village is spaced anew; facts keep up", async () => {
  await findProblem("village_a1");
  for (let at = 0; at < 12; at += 1)
    await done("add-unit", {
      unit: `h_${at}`,
      name: `第${at}户`,
      kind: "household",
      parent: "village_a1",
      on: ON,
    });
  await checkTree();
});

test("a code belongs to one unit at a time", async () => {
  const again = village("v_other", "他村", { parent: "town_a", on: ON, code: "410782101203" });
  assert.deepEqual(await refused("add-unit", again), [409, "unit_code_taken"]);
  assert.equal((await unit("v_other")).id, undefined);
});

test("a renaming changes today's row and search, and keeps the name of before", async () => {
  await done("rename-unit", { unit: "v_new", on: "2019-05-12", name: "向阳村" });
  const { name, search_keys } = await unit("v_new");
  assert.equal(name, "向阳村");
  assert.match(String(search_keys), /xiangyang/);
  const read = await site.read("countyA", "/units/v_new", null);
  const versions = read.body.versions as { name: string; last_day: string | null }[];
  assert.deepEqual(
    versions.map((one) => [one.name, one.last_day]),
    [
      ["新庄村", "2019-05-11"],
      ["向阳村", null],
    ],
  );
});

test("a move takes problems and rights along", async () => {
  const problem = await findProblem("village_a2");
  assert.equal((await site.read("townA", `/problems/${problem}`)).status, 200);
  await done("move-unit", { unit: "village_a2", on: ON, parent: "town_c" });
  await checkTree();
  assert.equal((await site.read("townA", `/problems/${problem}`)).status, 404);
  assert.equal((await site.read("countyA", `/problems/${problem}`)).status, 200);
  const then = await site.read("countyA", "/units?parent=town_a&on=2019-05-09", null);
  const now = await site.read("countyA", "/units?parent=town_a", null);
  const ids = (answer: typeof then) => (answer.body.units as { unit: string }[]).map((one) => one.unit);
  assert.ok(ids(then).includes("village_a2") && !ids(now).includes("village_a2"));
});

test("a merger: the old ones stand below the new one for rights, and their problems with them", async () => {
  const problem = await findProblem("village_a1");
  const into = { found: village("v_merged", "合村") };
  const { notes } = await done("merge-units", {
    units: ["village_a1", "v_new"],
    on: "2019-05-14",
    into,
    basis: "民字〔2019〕3号",
  });
  assert.deepEqual(notes, []);
  await checkTree();
  const old = await unit("village_a1");
  assert.deepEqual(
    [old.parent, old.successor, String(old.withdrawn_on).length > 0],
    ["v_merged", "v_merged", true],
  );
  assert.equal((await unit("h_3")).parent, "v_merged");
  assert.equal((await site.read("townA", `/problems/${problem}`)).status, 200);
  const events = await site.see<{ kind: string; subject: string }>(
    "select kind, subject from event where kind = 'unit.merged'",
  );
  assert.deepEqual(events, [{ kind: "unit.merged", subject: "v_merged" }]);
  const read = await site.read("countyA", "/units/v_merged", null);
  assert.deepEqual(
    (read.body.succeeded as { unit: string }[]).map((one) => one.unit),
    ["v_new", "village_a1"],
  );
});

test("a split, and a withdrawal that needs a successor", async () => {
  const parts = [
    { unit: village("v_east", "东合村"), children: Array.from({ length: 6 }, (_, at) => `h_${at}`) },
    { unit: village("v_west", "西合村"), children: Array.from({ length: 6 }, (_, at) => `h_${at + 6}`) },
  ];
  await done("split-unit", { unit: "v_merged", on: "2019-05-15", parts, successor: "v_east" });
  await checkTree();
  assert.deepEqual([(await unit("v_merged")).parent, (await unit("h_7")).parent], ["v_east", "v_west"]);
  assert.deepEqual(
    await refused("withdraw-unit", { unit: "village_a2", on: "2019-05-15", successor: null }),
    [409, "unit_successor_missing"],
  );
  await done("withdraw-unit", { unit: "village_a2", on: "2019-05-15", successor: "village_c" });
  await checkTree();
  const inspected = await site.command("teamA", "find-problem", {
    problem: randomUUID(),
    unit: "village_a2",
    description: "已撤销的村",
  });
  assert.equal(inspected.status, 404);
});

test("many at once are spaced anew together", async () => {
  const parts = [
    { unit: village("v_rest", "余村"), children: Array.from({ length: 3 }, (_, at) => `h_${at}`) },
  ];
  await done("split-unit", { unit: "v_east", on: "2019-05-16", parts, successor: null });
  const early = { units: ["v_rest"], on: "2019-05-16", into: { unit: "v_west" } };
  assert.deepEqual(await refused("merge-units", early), [409, "unit_begins_then"]);
  await done("merge-units", {
    units: ["v_east", "v_west"],
    on: "2019-05-16",
    into: { found: village("v_all", "全村") },
  });
  await checkTree();
  assert.deepEqual([(await unit("h_11")).parent, (await unit("h_0")).parent], ["v_all", "v_rest"]);
});

test("pools and grids: in for some days, out after the last", async () => {
  const body = {
    hierarchy: "pool",
    parent: "县组",
    children: ["county_a", "county_b"],
    first_day: "2019-04-09",
  };
  assert.deepEqual(await refused("relate-units", { ...body, parent: "县组" }), [422, "body_wrong"]);
  await done("relate-units", { ...body, parent: "county_pool" });
  assert.deepEqual(await refused("relate-units", { ...body, parent: "county_pool" }), [
    409,
    "unit_relation_taken",
  ]);
  const end = { hierarchy: "pool", parent: "county_pool", children: ["county_b"], last_day: "2019-05-31" };
  assert.deepEqual(await done("end-relations", end), { ended: 1 });
  assert.deepEqual(await refused("end-relations", { ...end, last_day: "2019-06-01" }), [
    409,
    "unit_unrelated",
  ]);
  const members = async (on: string) => {
    const { body: answer } = await site.read(
      "office",
      `/units?hierarchy=pool&parent=county_pool&on=${on}`,
      null,
    );
    return (answer.units as { unit: string }[]).map((one) => one.unit);
  };
  assert.deepEqual(
    [await members("2019-05-31"), await members("2019-06-01")],
    [["county_a", "county_b"], ["county_a"]],
  );
});

const WRONG: readonly (readonly [string, object, number, string])[] = [
  ["add-unit", village("town_a", "同号", { parent: "county_a" }), 409, "id_taken"],
  ["add-unit", village("v_x", "无上级", { parent: "nowhere" }), 422, "unit_missing"],
  ["add-unit", village("v_x", "错代码", { parent: "town_a", code: "990000" }), 422, "unit_code_wrong"],
  ["add-unit", { unit: "v_x", name: "镇", kind: "town", parent: "village_c" }, 422, "unit_kind_misplaced"],
  ["rename-unit", { unit: "town_a", on: "2019-05-17", name: "明天" }, 422, "unit_day_ahead"],
  ["rename-unit", { unit: "town_a", on: ON, name: "甲镇" }, 422, "unit_unchanged"],
  ["move-unit", { unit: "county_a", on: ON, parent: "village_c" }, 409, "unit_cycle"],
  ["merge-units", { units: ["town_a"], on: ON, into: { unit: "town_a" } }, 422, "unit_too_few"],
  ["withdraw-unit", { unit: "county_b", on: ON, successor: null }, 409, "unit_children_left"],
  ["move-unit", { unit: "Ü", on: "昨天" }, 422, "body_wrong"],
];
for (const [name, body, status, code] of WRONG) {
  test(`${name} is refused: ${code}`, async () => {
    const old = await site.see("select count(*) from unit_version");
    assert.deepEqual(await refused(name, body), [status, code]);
    assert.deepEqual(await site.see("select count(*) from unit_version"), old);
  });
}

test("nobody but the keeper of the site changes the tree; the same command twice is done once", async () => {
  for (const who of ["office", "countyA", "security", "audit", "nobody", "auditor"] as const) {
    const answer = await site.command(
      who,
      "rename-unit",
      { unit: "town_c", on: ON, name: "x" },
      { campaign: null },
    );
    assert.deepEqual([answer.status, answer.body.code], [403, "not_allowed"], who);
  }
  const id = randomUUID();
  const body = { unit: "town_c", on: ON, name: "丙新镇" };
  const first = await change("rename-unit", body, { id });
  const second = await change("rename-unit", body, { id });
  assert.deepEqual([first.body.outcome, second.body.outcome], ["done", "already_done"]);
  const versions = await site.see("select 1 from unit_version where unit = 'town_c'");
  assert.equal(versions.length, 2);
});

test("two changes of one unit at the same time come one after the other", async () => {
  const answers = await Promise.all(
    ["2019-05-11", "2019-05-12", "2019-05-13"].map((on, at) =>
      change("rename-unit", { unit: "village_b", on, name: `乙村${at}` }),
    ),
  );
  assert.deepEqual(
    answers.map(({ status }) => status),
    [200, 200, 200],
  );
  await checkTree();
});
