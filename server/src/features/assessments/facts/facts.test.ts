// From records to facts through the API: what counts, what does not, and that the same watermark gives the same facts for ever.
import assert from "node:assert/strict";
import { randomUUID } from "node:crypto";
import { after, before, test } from "node:test";
import { digestOf, type FactTable, rowFraction, rowText, rowTruth, toShortText } from "@cunjing/engine";
import type pg from "pg";
import { connect } from "../../../platform/database/connect.ts";
import { transact } from "../../../platform/jobs/transact.ts";
import { CAMPAIGN, PERSONAS, type PersonaName } from "../../../testing/personas.ts";
import { type Answer, makeSite, type Site } from "../../../testing/site.ts";
import { storePhoto } from "../../../testing/store-photo.ts";
import { followStandard } from "../../inspections/testing/with-standard.ts";
import { type AssembledFacts, assembleFacts } from "./assemble-facts.ts";
import { listLateFacts } from "./list-late-facts.ts";
import { takeWatermark, type Watermark } from "./watermark.ts";

let site: Site;
let jobs: pg.Pool;
before(async () => {
  site = await makeSite();
  await followStandard(site);
  jobs = connect(site.database.urls.jobs, { max: 1, name: "test jobs" });
});
after(async () => {
  await jobs.end();
  await site.close();
});

async function ok(answer: Promise<Answer>): Promise<Record<string, unknown>> {
  const { status, body } = await answer;
  assert.equal(status, 200, JSON.stringify(body));
  return body.result as Record<string, unknown>;
}

const freeze = (): Promise<Watermark> => transact(jobs, CAMPAIGN, (tx) => takeWatermark(tx, new Date(0)));
const assemble = (watermark: Watermark): Promise<AssembledFacts> =>
  transact(jobs, CAMPAIGN, (tx) => assembleFacts(tx, { campaign: CAMPAIGN, watermark }));
const late = (watermark: Watermark) =>
  transact(jobs, CAMPAIGN, (tx) =>
    listLateFacts(tx, {
      campaign: CAMPAIGN,
      watermark,
      first: "2019-05-09",
      last: "2019-05-18",
      period: "2019-05-x2",
      limit: 100,
    }),
  );

/** As the office is told beside a result that was frozen there. */
async function lateOnPage({ snapshot }: Watermark) {
  const assessment = randomUUID();
  await site.see(
    `insert into assessment (campaign, id, cadence, period, title, first_day, last_day, state, policy, digest, version, computed_by, computed_at,
       snapshot, frozen_at, manifest, result_digest)
     select $1, $2, 'ten_days', '2019-05-x2', '5月中旬', '2019-05-09', '2019-05-18', 'provisional', policy, digest, '1', $3, now(), $4, now(), '{}', 'r'
     from policy limit 1`,
    [CAMPAIGN, assessment, PERSONAS.office.account, snapshot],
  );
  const { status, body } = await site.read("office", `/assessments/${assessment}/late-facts`);
  assert.equal(status, 200, JSON.stringify(body));
  await site.see("delete from assessment where id = $1", [assessment]);
  return body.facts as { kind: string; id: string; why: string }[];
}

/** Every cell of every table: nothing of it may depend on when it is read. */
function contentOf({ facts, units }: AssembledFacts): Record<string, Record<string, string>[]> {
  return Object.fromEntries(
    [...facts].map(([kind, table]) => [kind, rowsOf(table, (unit) => units.idOf(unit))]),
  );
}

function rowsOf(table: FactTable, nameOf: (unit: number) => string): Record<string, string>[] {
  return Array.from({ length: table.rows }, (_, row) => ({
    ...Object.fromEntries(table.columns.map((name) => [name, cellOf(table, name, row)])),
    id: table.idOf(row),
    unit: table.unit[row] === -1 ? "" : nameOf(table.unit[row] as number),
  }));
}

function cellOf(table: FactTable, name: string, row: number): string {
  const vector = table.column(name);
  if (vector === undefined) return "";
  if (vector.type === "text") return rowText(vector, row) ?? "";
  if (vector.type === "day") return String(vector.days[row]);
  if (vector.type === "truth") return String(rowTruth(vector, row));
  const value = rowFraction(vector, row);
  return value === null ? "" : toShortText(value);
}

async function inspect(unit = "village_a1", confirm = true): Promise<string> {
  const inspection = randomUUID();
  const items = [{ item: "heap", count: 2, object: "村口" }];
  const body = { inspection, unit, kind: "team", standard: "village_check", items };
  await ok(site.command("teamA", "enter-inspection", body));
  if (confirm) await ok(site.command("teamA", "confirm-inspection", { inspection }, { ifMatch: 1 }));
  return inspection;
}

async function find(): Promise<string> {
  const problem = randomUUID();
  await ok(
    site.command("teamA", "find-problem", { problem, unit: "village_a1", description: "路边积存垃圾" }),
  );
  await storePhoto(site, problem, "before");
  return problem;
}

const dispatch = (problem: string, channel = "notice", more: object = {}) =>
  ok(
    site.command("teamA", "dispatch-problems", {
      problems: [{ problem }],
      dispatch: randomUUID(),
      channel,
      receiver: "county_a",
      ...more,
    }),
  );

const media = (fact = randomUUID(), more: object = {}) => ({
  fact,
  unit: "village_a1",
  day: "2019-05-15",
  cells: { channel: "市电视台", tone: "exposure", level: "city" },
  ...more,
});
const enter = (who: PersonaName, kind: string, facts: object[]) =>
  site.command(who, "enter-facts", { kind, source: "宣传部门舆情日报", facts });

test("a confirmed inspection is a fact with its exact score and its lines; an unconfirmed or withdrawn one is none", async () => {
  const [confirmed, open, taken] = [await inspect(), await inspect("village_a1", false), await inspect()];
  await ok(
    site.command("teamA", "withdraw-inspection", { inspection: taken, reason: "查错了村" }, { ifMatch: 2 }),
  );
  const { inspections = [], inspection_items = [] } = contentOf(await assemble(await freeze()));
  const ids = inspections.map(({ id }) => id);
  assert.ok(ids.includes(confirmed) && !ids.includes(open) && !ids.includes(taken));
  const own = inspections.find(({ id }) => id === confirmed);
  assert.partialDeepStrictEqual(own, {
    unit: "village_a1",
    kind: "team",
    team: "team_a",
    score: "90",
    full: "100",
    standard: "village_check",
  });
  assert.partialDeepStrictEqual(
    inspection_items.filter(({ inspection }) => inspection === confirmed),
    [{ item: "heap", count: "2", object: "村口" }],
  );
});

test("a problem is its finding, its hand-over and what happened; a withdrawn one is none, with all that it brought", async () => {
  const [problem, wrong] = [await find(), await find()];
  await dispatch(problem);
  await dispatch(wrong, "warning", { due: "2019-05-26" });
  await ok(
    site.command("office", "withdraw-problems", {
      problems: [{ problem: wrong }],
      why: "found_wrongly",
      reason: "不在本村",
    }),
  );
  const { problems = [], problem_events = [], warnings = [] } = contentOf(await assemble(await freeze()));
  const own = problems.find(({ id }) => id === problem);
  // Seven workdays after 16 May 2019, a Thursday: Monday the 27th.
  assert.partialDeepStrictEqual(own, {
    channel: "notice",
    deadline: String(dayNumber("2019-05-27")),
    lineage: problem,
  });
  assert.partialDeepStrictEqual(
    problem_events.filter((event) => event.problem === problem),
    [{ event: "dispatched", to: String(dayNumber("2019-05-27")) }],
  );
  for (const rows of [
    problems.map(({ id }) => id),
    problem_events.map((one) => one.problem),
    warnings.map((one) => one.problem),
  ])
    assert.ok(!rows.includes(wrong));
});

test("a warning falls on the unit that it was sent to, in the lineage that a person said, whenever that was said", async () => {
  const [first, second] = [await find(), await find()];
  await dispatch(first, "warning", { due: "2019-05-26" });
  await dispatch(second, "warning", { due: "2019-05-26" });
  const before = await freeze();
  await ok(
    site.command("teamA", "link-lineage", {
      problems: [{ problem: second }],
      lineage: first,
      because: "同一处",
    }),
  );
  const of = async (watermark: Watermark) =>
    (contentOf(await assemble(watermark)).warnings ?? [])
      .filter(({ problem }) => problem === first || problem === second)
      .map(({ problem, unit, lineage }) => [problem === first ? "first" : "second", unit, lineage])
      .sort();
  assert.deepEqual(await of(await freeze()), [
    ["first", "county_a", first],
    ["second", "county_a", first],
  ]);
  assert.deepEqual(await of(before), [
    ["first", "county_a", first],
    ["second", "county_a", second],
  ]);
});

test("a problem that was taken up again after a deferral is deferred no more", async () => {
  const problem = await find();
  await dispatch(problem);
  await ok(
    site.command("villageA1", "request-deferral", {
      problems: [{ problem }],
      reason: "等水退",
      until: "2019-06-20",
    }),
  );
  await ok(
    site.command("office", "decide-request", {
      problems: [{ problem }],
      exit: "deferral",
      approved: true,
      approver: "副主任",
      reason: "属实",
    }),
  );
  site.setNow(new Date("2019-05-20T10:00:00+08:00"));
  await ok(site.command("office", "resume-problems", { problems: [{ problem }], reason: "水已退" }));
  site.setNow(new Date("2019-05-16T10:00:00+08:00"));
  const { problem_events = [] } = contentOf(await assemble(await freeze()));
  const events = problem_events.filter((event) => event.problem === problem);
  assert.deepEqual(
    events.map(({ event }) => event),
    ["dispatched", "deferred", "resumed"],
  );
  const [{ due_on } = { due_on: "" }] = await site.see<{ due_on: string }>(
    "select due_on::text from problem where id = $1",
    [problem],
  );
  assert.equal(events[2]?.to, String(dayNumber(due_on)));
});

test("what comes from outside is entered with its source, held to its table, and taken back with a reason", async () => {
  const fact = randomUUID();
  assert.deepEqual(await ok(enter("office", "media", [media(fact)])), { kind: "media", facts: 1 });
  const before = await freeze();
  assert.partialDeepStrictEqual(
    contentOf(await assemble(before)).media?.filter(({ id }) => id === fact),
    [{ unit: "village_a1", channel: "市电视台", tone: "exposure", level: "city" }],
  );
  const listed = await site.read("countyA", "/facts?kind=media&unit=town_a");
  assert.equal(listed.status, 200, JSON.stringify(listed.body));
  const rows = listed.body.rows as { fact: string; source: string; withdrawn: boolean }[];
  assert.partialDeepStrictEqual(
    rows.find((row) => row.fact === fact),
    { source: "宣传部门舆情日报", withdrawn: false },
  );
  const countyB = (await site.read("countyB", "/facts?kind=media")).body.rows as { fact: string }[];
  assert.ok(!countyB.some((row) => row.fact === fact));
  assert.deepEqual(await ok(site.command("office", "withdraw-facts", { facts: [fact], reason: "登错了" })), {
    withdrawn: 1,
  });
  assert.ok(!(contentOf(await assemble(await freeze())).media ?? []).some(({ id }) => id === fact));
  assert.ok((contentOf(await assemble(before)).media ?? []).some(({ id }) => id === fact));
});

test("a list says who entered what when, why it was taken back, and whether the frozen results have it", async () => {
  const [kept, wrong] = [randomUUID(), randomUUID()];
  const number = (fact: string, unit: string) => ({
    fact,
    unit,
    cells: { indicator: "own_points", period: "2019-05", value: "18.5", source: "县月报" },
  });
  await ok(enter("office", "numbers", [number(kept, "county_a"), number(wrong, "county_b")]));
  await ok(site.command("office", "withdraw-facts", { facts: [wrong], reason: "看错了行" }));
  const { body } = await site.read("office", "/facts?kind=numbers&series=own_points&period=2019-05");
  const rows = body.rows as Record<string, unknown>[];
  assert.deepEqual(rows.map(({ fact }) => fact).sort(), [kept, wrong].sort());
  assert.partialDeepStrictEqual(
    rows.find(({ fact }) => fact === wrong),
    { withdrawn: true, withdrawal: { reason: "看错了行" }, results: [] },
  );
  const own = rows.find(({ fact }) => fact === kept);
  assert.equal(own?.withdrawal, null);
  assert.equal(typeof own?.entered_by, "string");
  for (const other of ["series=other_points", "period=2019-04"])
    assert.deepEqual((await site.read("office", `/facts?kind=numbers&${other}`)).body.rows, []);
});

test("the kinds come with the columns of their tables, what the policy reads of them, and how much there is", async () => {
  const fact = randomUUID();
  await ok(enter("office", "media", [media(fact)]));
  const kindsOf = async (who: PersonaName, unit = "") => {
    const { status, body } = await site.read(who, `/fact-kinds${unit === "" ? "" : `?unit=${unit}`}`);
    assert.equal(status, 200, JSON.stringify(body));
    return new Map((body.kinds as { kind: string; entered: number }[]).map((one) => [one.kind, one]));
  };
  const all = await kindsOf("office");
  assert.ok(!all.has("inspections"), "what arises from work is entered nowhere else");
  assert.partialDeepStrictEqual(all.get("media"), {
    day: "required",
    key: [],
    declared: false,
    series: null,
  });
  assert.partialDeepStrictEqual(all.get("sewage_classes"), { declared: true, day: "required" });
  assert.partialDeepStrictEqual(all.get("reports"), { day: "none", key: ["unit", "kind", "period"] });
  const elsewhere = await kindsOf("office", "county_b");
  assert.ok((all.get("media")?.entered ?? 0) > (elsewhere.get("media")?.entered ?? 0));
  assert.ok(((await kindsOf("countyA")).get("media")?.entered ?? 0) > 0);
  assert.equal((await kindsOf("countyB")).get("media")?.entered, 0);
});

test("a kind that the policy declares is entered and read as the policy types it", async () => {
  const fact = randomUUID();
  const wrong = { fact: randomUUID(), unit: "village_c", day: "2019-05-10", cells: { treatment: "不知道" } };
  const { body } = await enter("office", "sewage_classes", [wrong]);
  assert.deepEqual(
    (body.errors as { at: string }[]).map(({ at }) => at),
    ["facts.0.cells.treatment"],
  );
  const cells = { treatment: "纳管", volume: "12.5" };
  await ok(enter("office", "sewage_classes", [{ fact, unit: "village_c", day: "2019-05-10", cells }]));
  assert.partialDeepStrictEqual(contentOf(await assemble(await freeze())).sewage_classes, [
    { id: fact, unit: "village_c", treatment: "piped", volume: "12.5" },
  ]);
});

test("what does not fit the table of its kind is named cell by cell, and nothing is written", async () => {
  const bad = media(randomUUID(), { cells: { tone: "坏", paper: "x" } });
  const { status, body } = await enter("office", "media", [media(), bad]);
  assert.equal(status, 422, JSON.stringify(body));
  const places = (body.errors as { at: string }[]).map(({ at }) => at).sort();
  assert.deepEqual(places, ["facts.1.cells.channel", "facts.1.cells.paper", "facts.1.cells.tone"]);
  const refusals: [object, string][] = [
    [{ kind: "weather", source: "x", facts: [media()] }, "fact_kind_unknown"],
    [{ kind: "inspections", source: "x", facts: [media()] }, "fact_kind_from_work"],
    [{ kind: "media", source: "x", facts: [media(randomUUID(), { unit: "nowhere" })] }, "units_not_found"],
  ];
  for (const [asked, code] of refusals)
    assert.equal((await site.command("office", "enter-facts", asked)).body.code, code);
  const report = (delivered: string) => ({
    fact: randomUUID(),
    unit: "county_a",
    cells: { kind: "weekly_report", period: "2019-w20", delivered },
  });
  await ok(enter("office", "reports", [report("2019-05-16T09:00")]));
  assert.equal((await enter("office", "reports", [report("2019-05-16T09:30")])).body.code, "fact_entered");
  assert.equal((await enter("countyA", "media", [media()])).status, 403);
});

test("the same watermark gives the same facts, whatever is entered, corrected, withdrawn, linked, or released afterwards", async () => {
  const inspection = await inspect("village_a2");
  const problem = await find();
  await dispatch(problem);
  const fact = randomUUID();
  await ok(enter("office", "media", [media(fact)]));
  const watermark = await freeze();
  const first = await assemble(watermark);
  const digest = digestOf(contentOf(first));

  await ok(site.command("teamA", "withdraw-inspection", { inspection, reason: "查错了" }, { ifMatch: 2 }));
  const newer = await inspect();
  await ok(
    site.command("villageA1", "request-acceptance", { problems: [{ problem }], rectification: "已清理" }),
  );
  await ok(
    site.command("office", "withdraw-problems", {
      problems: [{ problem }],
      why: "found_wrongly",
      reason: "重复",
    }),
  );
  await ok(site.command("office", "withdraw-facts", { facts: [fact], reason: "登错了" }));
  const again = randomUUID();
  await ok(enter("office", "media", [media(again)]));

  assert.equal(digestOf(contentOf(await assemble(watermark))), digest);
  assert.notEqual(digestOf(contentOf(await assemble(await freeze()))), digest);
  for (const facts of [await late(watermark), await lateOnPage(watermark)]) {
    const found = new Map(facts.map(({ kind, id, why }) => [`${kind} ${id}`, why]));
    assert.deepEqual(
      [
        `inspections ${inspection}`,
        `inspections ${newer}`,
        `problems ${problem}`,
        `media ${fact}`,
        `media ${again}`,
      ].map((one) => found.get(one)),
      ["withdrawn", "new", "withdrawn", "withdrawn", "new"],
    );
  }
});

test("what a covert round holds counts from its release on, and then as a late fact", async () => {
  const round = randomUUID();
  await ok(
    site.command("office", "plan-round", {
      round,
      title: "五月暗访",
      kind: "covert",
      name: "month",
      first_day: "2019-05-16",
      last_day: "2019-05-18",
      standard: "village_check",
      teams: ["00000000-0000-4000-8000-0000000000a3"],
      scope: { kind: "list", units: ["village_b"] },
    }),
  );
  await ok(
    site.command(
      "officeDeputy",
      "approve-round",
      { round, organ: "市行动办", organ_code: "示督计" },
      { ifMatch: 1 },
    ),
  );
  const inspection = randomUUID();
  const problem = randomUUID();
  await ok(
    site.command("covert", "enter-inspection", {
      inspection,
      unit: "village_b",
      round,
      standard: "village_check",
      items: [],
      problems: [{ problem, description: "垃圾池满溢" }],
    }),
  );
  await ok(site.command("covert", "confirm-inspection", { inspection }, { ifMatch: 1 }));
  const sealed = await freeze();
  const before = contentOf(await assemble(sealed));
  assert.ok(!JSON.stringify(before).includes(inspection) && !JSON.stringify(before).includes(problem));
  assert.ok(!JSON.stringify(before).includes(round));
  await ok(site.command("office", "release-round", { round, reason: "轮次结束" }, { ifMatch: 2 }));
  const { inspections = [], problems = [], rounds = [] } = contentOf(await assemble(await freeze()));
  assert.partialDeepStrictEqual(
    inspections.find(({ id }) => id === inspection),
    { kind: "covert", round: "month", score: "100" },
  );
  assert.ok(problems.some(({ id }) => id === problem));
  assert.partialDeepStrictEqual(
    rounds.find(({ id }) => id === round),
    { round: "month", kind: "covert", held: "true" },
  );
  assert.deepEqual(contentOf(await assemble(sealed)), before);
  const why = new Map((await late(sealed)).map((one) => [one.id, one.why]));
  assert.deepEqual([why.get(inspection), why.get(problem)], ["released", "released"]);
});

test("whoever does not see the whole campaign assembles nothing", async () => {
  const watermark = await freeze();
  await assert.rejects(
    transact(jobs, CAMPAIGN, async (tx) => {
      tx.write({ text: "select set_config('app.high', '4999', true)", values: [] });
      return assembleFacts(tx, { campaign: CAMPAIGN, watermark });
    }),
    /whole campaign/,
  );
});

/** Days since 1970, as the engine has them. */
const dayNumber = (day: string): number => Date.parse(`${day}T00:00:00Z`) / 86_400_000;
