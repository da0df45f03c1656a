import assert from "node:assert/strict";
import { randomUUID } from "node:crypto";
import { after, before, test } from "node:test";
import { makeWorkbookBytes, readGrids, writeCsv } from "@cunjing/sheets";
import { CAMPAIGN, PERSONAS, type PersonaName, TEAMS } from "../../testing/personas.ts";
import { makeSite, type Site } from "../../testing/site.ts";

let site: Site;
before(async () => {
  site = await makeSite();
});
after(() => site.close());

type Row = Record<string, unknown>;

const HEAD = ["单位", "责任类型", "责任人编号", "职务", "机构", "起始日期", "终止日期"];
const book = (rows: readonly (readonly string[])[]) =>
  Buffer.from(makeWorkbookBytes([{ name: "责任", rows: [HEAD, ...rows] }])).toString("base64");
const bring = (who: PersonaName, rows: readonly (readonly string[])[], more: object = {}) =>
  site.command(who, "import-responsibilities", { file: "责任.xlsx", sheet: book(rows), ...more });
const count = async () =>
  (await site.see<{ n: number }>("select count(*)::int as n from responsibility"))[0]?.n ?? -1;

const GOOD = [
  ["town_a", "县领导分包", "post_1", "副县长", "县政府", "2019-04-09", ""],
  ["甲县/丙镇", "contracted", "post_2", "县委常委", "县委", "2019-04-09", "2019-06-30"],
  ["甲村一", "主要领导", "post_3", "村党支部书记", "", "", ""],
];

test("a sheet names units by id, name or path and kinds by the policy's words; twice is once", async () => {
  const plan = await bring("countyA", GOOD, { only_plan: true });
  assert.deepEqual(plan.body.result, { added: 3, unchanged: 0 });
  assert.equal(await count(), 0);
  assert.deepEqual((await bring("countyA", GOOD)).body.result, { added: 3, unchanged: 0 });
  assert.deepEqual((await bring("countyA", GOOD)).body.result, { added: 0, unchanged: 3 });
  assert.equal(await count(), 3);
  const events = await site.see<{ kind: string; n: number }>(
    "select kind, count(*)::int as n from event where noun = 'responsibility' group by kind order by kind",
  );
  assert.deepEqual(events, [
    { kind: "responsibility.imported", n: 1 },
    { kind: "responsibility.set", n: 3 },
  ]);
});

test("a bad sheet is answered with every cell that is wrong, and nothing is written", async () => {
  const before_ = await count();
  const refused = await bring("countyA", [
    ["no_such", "县领导分包", "post_9", "", "", "2019-04-09", ""],
    ["town_a", "教父", "post_9", "", "", "2019-04-09", ""],
    ["village_a2", "县领导分包", "post_9", "", "", "2019-04-09", ""],
    ["town_a", "县领导分包", "post_1", "", "", "2019-05-01", ""],
    ["town_c", "县领导分包", "post_9", "", "", "5月1日前后", ""],
    ["village_b", "主要领导", "post_9", "", "", "", ""],
    ["city", "主要领导", "post_9", "", "", "", ""],
    ["town_c", "主要领导", "post_8", "", "", "2019-05-01", "2019-04-01"],
    ["village_a2", "主要领导", "post_7", "", "", "2019-04-09", ""],
  ]);
  assert.equal(refused.status, 422);
  const errors = refused.body.errors as { at: string; found: string }[];
  const rows = [...new Set(errors.map(({ at }) => Number(/第 (\d+) 行/.exec(at)?.[1])))].sort(
    (a, b) => a - b,
  );
  assert.deepEqual(rows, [2, 3, 4, 5, 6, 7, 8, 9]);
  assert.match(errors.find(({ found }) => found === "教父")?.at ?? "", /“责任类型” B3$/);
  assert.equal(await count(), before_);
});

test("a sheet of ten thousand wrong rows is answered whole", { timeout: 60_000 }, async () => {
  const rows = Array.from({ length: 10_000 }, (_, n) => [
    `no_such_${n}`,
    "县领导分包",
    `post_${n}`,
    "",
    "",
    "2019-04-09",
    "",
  ]);
  const sheet = Buffer.from(writeCsv([HEAD, ...rows])).toString("base64");
  const refused = await bring("countyA", [], { sheet, file: "责任.csv" });
  assert.equal(refused.status, 422, JSON.stringify(refused.body).slice(0, 300));
  assert.equal((refused.body.errors as unknown[]).length, 10_000);
});

test("only who keeps responsibilities imports them; what is no sheet is refused", async () => {
  for (const who of [
    "villageA1",
    "teamA",
    "leaderA",
    "departmentA",
    "auditor",
    "covert",
    "poolLead",
  ] as const)
    assert.equal((await bring(who, GOOD)).status, 403, who);
  assert.equal((await bring("countyA", GOOD, { office: "county_b" })).status, 404);
  assert.equal((await bring("countyA", GOOD, { sheet: "no base64!" })).status, 422);
  const text = Buffer.from("这不是表").toString("base64");
  assert.equal((await bring("countyA", [], { sheet: text, file: "x.xlsx" })).status, 422);
});

test("the exported list comes back unchanged", async () => {
  const path = `/api/campaigns/${CAMPAIGN}/responsibilities.xlsx`;
  const headers = { authorization: `Bearer ${PERSONAS.countyA.account}` };
  const { statusCode, rawPayload } = await site.app.inject({ url: path, headers });
  assert.equal(statusCode, 200);
  const grids = readGrids(rawPayload, "责任清单.xlsx");
  assert.ok(Array.isArray(grids) && grids[0]?.rows.length === 4);
  const again = { file: "责任清单.xlsx", sheet: rawPayload.toString("base64") };
  const done = await site.command("countyA", "import-responsibilities", again);
  assert.deepEqual(done.body.result, { added: 0, unchanged: 3 });
});

test("the task list is the policy's, with who answers for it at the unit", async () => {
  const { status, body } = await site.read("countyA", "/task-list/village_a1");
  assert.equal(status, 200, JSON.stringify(body));
  const tasks = body.tasks as { source: string; clause: string[]; answering: Row[] }[];
  assert.ok(tasks.every(({ clause }) => clause.length > 0));
  const federation = tasks.find(({ source }) => source === "bodies.womens_federation");
  assert.deepEqual(federation?.answering, []);
  const county = (await site.read("countyA", "/task-list/county_a")).body.tasks as { source: string }[];
  assert.ok(county.some(({ source }) => source === "reports.weekly_report"));
  assert.ok(!tasks.some(({ source }) => source === "reports.weekly_report"));
  assert.equal((await site.read("countyB", "/task-list/village_a1")).status, 404);
  assert.equal((await site.read("covert", "/task-list/village_a1")).status, 403);
});

test("the inspection list has the plans that come to the unit; sealed rounds and covert teams are not on it", async () => {
  const member = randomUUID();
  await site.see(
    `insert into team_member (id, team, account, role_name, is_head, headcount, valid)
     values ($1, $2, $3, '组长', true, 1, '[2019-04-09,)')`,
    [member, TEAMS.team_a.id, PERSONAS.teamA.account],
  );
  await site.command(
    "security",
    "set-contact",
    { account: PERSONAS.teamA.account, telephone: "0373-5554444" },
    { campaign: null },
  );
  const plan = async (title: string, team: string, sealed: boolean) => {
    const id = randomUUID();
    await site.see(
      `insert into round (campaign, id, title, kind, first_day, last_day, scope, state, sealed, planned_by, planned_at)
       values ($1, $2, $3, 'team', '2019-05-09', '2019-05-18', '{}', 'approved', $4, $5, now())`,
      [CAMPAIGN, id, title, sealed, PERSONAS.office.account],
    );
    await site.see("insert into round_team (campaign, round, team) values ($1, $2, $3)", [
      CAMPAIGN,
      id,
      team,
    ]);
    await site.see(
      "insert into round_unit (campaign, round, unit, pos, sealed_by) values ($1, $2, 'village_a1', 4000, $3)",
      [CAMPAIGN, id, sealed ? id : null],
    );
  };
  await plan("五月中旬督查", TEAMS.team_a.id, false);
  await plan("暗访", TEAMS.covert.id, true);
  await plan("已公开的暗访", TEAMS.covert.id, false);
  const list = async (who: PersonaName, unit: string) => {
    const { status, body } = await site.read(who, `/inspection-list/${unit}`);
    return status === 200 ? (body.inspections as { title: string; units: number; teams: Row[] }[]) : status;
  };
  const county = await list("countyA", "county_a");
  assert.ok(Array.isArray(county));
  assert.deepEqual(county.map(({ title }) => title).sort(), ["五月中旬督查", "已公开的暗访"].sort());
  const [team] = county.find(({ title }) => title === "五月中旬督查")?.teams ?? [];
  assert.deepEqual(team, { name: "第一督查小组", head_post: PERSONAS.teamA.post, telephone: "0373-5554444" });
  assert.deepEqual(county.find(({ title }) => title === "已公开的暗访")?.teams, []);
  const village = await list("villageA1", "village_a1");
  assert.ok(
    Array.isArray(village) &&
      village.length === 2 &&
      village.every(({ teams }) => teams.every(({ telephone }) => telephone === null)),
  );
  assert.deepEqual(await list("countyB", "county_b"), []);
  assert.equal(await list("countyB", "county_a"), 404);
  const office = await list("office", "city");
  assert.ok(Array.isArray(office) && office.length === 3);
});
