import assert from "node:assert/strict";
import { test } from "node:test";
import { dataDetails, type Failure } from "@cunjing/contract";
import { writeCsv } from "@cunjing/sheets";
import fc from "fast-check";
import { applyChange } from "../changes/apply-change.ts";
import { planStep, steps } from "../changes/random-changes.ts";
import { checkWorld, SMALL } from "../changes/small-world.ts";
import { type KnownUnits, parentOn, versionOn } from "../changes/unit-facts.ts";
import { type ImportOptions, type ImportPlan, planImport } from "./plan-import.ts";
import { openUnitSheet } from "./read-unit-sheet.ts";
import { segmentsOf } from "./segments-of.ts";
import { writeUnitSheet } from "./write-unit-sheet.ts";

const ON = "2019-05-01";
const BEFORE = "2019-04-30";
const HEADER = ["编号", "名称", "类型", "上级", "区划代码", "排序"];
const EMPTY: KnownUnits = new Map();

function sheet(rows: readonly (readonly string[])[], header: readonly string[] = HEADER) {
  return openUnitSheet({ name: "单位.csv", bytes: new TextEncoder().encode(writeCsv([header, ...rows])) });
}

function planned(plan: ImportPlan) {
  if ("failures" in plan) assert.fail(show(plan.failures).join("\n"));
  return plan;
}

function show(failures: readonly Failure[]): string[] {
  return failures.map((one) => {
    const details = dataDetails(one);
    return `${details?.row ?? ""} ${details?.column ?? ""} ${one.code}`.trim();
  });
}

function refused(plan: ImportPlan): string[] {
  assert.ok("failures" in plan, "it was accepted");
  return show(plan.failures);
}

const ROWS = [
  ["c", "甲县", "县", "", "410782", "1"],
  ["t1", "东镇", "镇", "c", "410782101000", "1"],
  ["t2", "西镇", "镇", "甲县", "410782102000", "2"],
  ["a", "东村", "村", "t1", "410782101201", "1"],
  ["b", "南村", "行政村", "甲县/东镇", "410782101202", "2"],
  ["d", "西村", "村", "410782102000", "", ""],
];
const START = applyChange(EMPTY, planned(planImport(sheet(ROWS), EMPTY, { on: ON })).change);
const again = (rows: readonly (readonly string[])[], options: Partial<ImportOptions> = {}) =>
  planImport(sheet(rows), START, { on: ON, ...options });
const edited = (id: string, column: number, value: string) =>
  ROWS.map((row) => (row[0] === id ? row.with(column, value) : row));

test("into an empty tree everything is added, and has always been there", () => {
  const { summary } = planned(planImport(sheet(ROWS), EMPTY, { on: ON }));
  assert.deepEqual(summary.added, ["c", "t1", "t2", "a", "b", "d"]);
  assert.equal(parentOn(START.get("b"), "1990-01-01"), "t1");
  assert.equal(versionOn(START.get("b"), ON)?.kind, "village");
  checkWorld(START, [BEFORE, ON]);
});

test("the same sheet again changes nothing", () => {
  const { summary, change } = planned(again(ROWS));
  assert.deepEqual(summary, {
    added: [],
    renamed: [],
    moved: [],
    withdrawn: [],
    unchanged: ["c", "t1", "t2", "a", "b", "d"],
  });
  assert.deepEqual([change.versions, change.relations, change.endedVersions], [[], [], []]);
});

test("what differs is renamed, moved, added from the day on; the rest stays", () => {
  const rows = [
    ...edited("a", 1, "向阳村").map((row) =>
      row[0] === "b" ? row.with(3, "t2").with(4, "410782102202") : row,
    ),
    ["e", "新村", "村", "t2", "", ""],
  ];
  const { summary, change } = planned(again(rows));
  assert.deepEqual(summary, {
    added: ["e"],
    renamed: ["a", "b"],
    moved: ["b"],
    withdrawn: [],
    unchanged: ["c", "t1", "t2", "d"],
  });
  const known = applyChange(START, change);
  checkWorld(known, [BEFORE, ON]);
  assert.deepEqual(
    [BEFORE, ON].map((day) => versionOn(known.get("a"), day)?.name),
    ["东村", "向阳村"],
  );
  assert.deepEqual(
    [BEFORE, ON].map((day) => parentOn(known.get("b"), day)),
    ["t1", "t2"],
  );
  assert.deepEqual(
    [BEFORE, ON].map((day) => parentOn(known.get("e"), day)),
    [undefined, "t2"],
  );
});

test("a column that the sheet does not have is left alone", () => {
  const short = sheet(
    ROWS.map(([id = "", name = "", kind = ""]) => [id, name, kind]),
    HEADER.slice(0, 3),
  );
  const { summary } = planned(planImport(short, START, { on: ON }));
  assert.equal(summary.unchanged.length, 6);
});

test("a complete sheet withdraws what it lacks, below the unit that it is of", () => {
  const { summary, change } = planned(
    again(
      ROWS.filter(([id]) => id !== "a" && id !== "d"),
      { completeBelow: "t1" },
    ),
  );
  assert.deepEqual(summary.withdrawn, ["a"]);
  const known = applyChange(START, change);
  checkWorld(known, [BEFORE, ON]);
  assert.equal(versionOn(known.get("d"), ON)?.name, "西村");
  assert.deepEqual(change.withdrawals, [{ unit: "a", on: ON, successor: null }]);
});

test("a unit with open problems is not left out, a parent not withdrawn from above its villages", () => {
  const facts = START.get("a");
  assert.ok(facts);
  const busy = new Map(START).set("a", { ...facts, openProblems: 3 });
  const without = planImport(sheet(ROWS.filter(([id]) => id !== "a")), busy, { on: ON, completeBelow: null });
  assert.deepEqual(refused(without), ["unit_left_out"]);
  const orphans = again(
    ROWS.filter(([id]) => id !== "t1"),
    { completeBelow: null },
  );
  assert.deepEqual(
    refused(orphans).filter((one) => one.includes("refused")),
    ["4 上级 unit_parent_refused", "5 上级 unit_parent_refused"],
  );
});

const DATED = [...HEADER, "起始日期", "终止日期", "承接单位", "人口", "耕地"];
const HISTORY = [
  ["c", "甲县", "县", "", "410782", "1", "", "2019-08-28", "", "", ""],
  ["c", "甲市", "县级市", "", "410782", "1", "2019-08-29", "", "", "", ""],
  ["t1", "东镇", "镇", "c", "410782101000", "1", "", "", "", "", ""],
  ["t2", "西镇", "镇", "c", "410782102000", "2", "", "", "", "", ""],
  ["a", "东村", "村", "t1", "410782101201", "1", "", "2018-12-31", "", "500", "800"],
  ["a", "东村", "村", "t2", "410782101201", "1", "2019-01-01", "", "", "520", "800"],
  ["o", "老村", "村", "t2", "410782102299", "", "", "2017-06-30", "a", "90", ""],
];

test("a history is taken in with all its times, and comes back out the same, as CSV and as a workbook", () => {
  const { summary, change } = planned(planImport(sheet(HISTORY, DATED), EMPTY, { on: ON }));
  assert.equal(summary.added.length, 5);
  const known = applyChange(EMPTY, change);
  checkWorld(known, ["2017-06-30", "2017-07-01", "2018-12-31", "2019-01-01", "2019-08-29"]);
  assert.deepEqual(known.get("o")?.withdrawal, { unit: "o", on: "2017-07-01", successor: "a" });
  for (const form of ["csv", "xlsx"] as const) {
    const bytes = writeUnitSheet(known.values(), form);
    const back = planned(
      planImport(openUnitSheet({ name: `units.${form}`, bytes }), known, { on: ON, completeBelow: null }),
    );
    assert.deepEqual([...back.summary.unchanged].sort(), ["a", "c", "o", "t1", "t2"], form);
    assert.deepEqual(back.change.versions, []);
    assert.deepEqual(back.change.withdrawals, []);
  }
});

test("whatever became of a tree, its sheet comes back unchanged", () => {
  fc.assert(
    fc.property(steps, fc.boolean(), (taken, asBook) => {
      let known = SMALL;
      for (const step of taken) {
        const outcome = planStep(known, step);
        if ("change" in outcome) known = applyChange(known, outcome.change);
      }
      const name = asBook ? "单位.xlsx" : "单位.csv";
      const bytes = writeUnitSheet(known.values(), asBook ? "xlsx" : "csv");
      const opened = openUnitSheet({ name, bytes });
      const same = planned(planImport(opened, known, { on: "2019-09-01", completeBelow: null }));
      assert.equal(same.summary.unchanged.length, known.size);
      assert.deepEqual(same.change.withdrawals, []);
      const fresh = planned(planImport(opened, EMPTY, { on: "2019-09-01" }));
      const again = applyChange(EMPTY, fresh.change);
      for (const facts of known.values())
        assert.deepEqual(segmentsOf(again.get(facts.id) as typeof facts), segmentsOf(facts), facts.id);
    }),
    { numRuns: 150 },
  );
});

test("the past is not rewritten by a sheet", () => {
  const known = applyChange(EMPTY, planned(planImport(sheet(HISTORY, DATED), EMPTY, { on: ON })).change);
  const changed = (at: number, column: number, value: string) =>
    refused(
      planImport(
        sheet(
          HISTORY.map((row, i) => (i === at ? row.with(column, value) : row)),
          DATED,
        ),
        known,
        { on: ON },
      ),
    );
  assert.deepEqual(changed(4, 1, "东庄"), ["6 编号 unit_past_differs"]);
  assert.deepEqual(changed(6, 7, ""), ["8 编号 unit_past_differs"]);
  assert.deepEqual(changed(0, 1, "乙县"), ["2 编号 unit_past_differs"]);
});

test("a row that ends ends the unit; with open problems it names a successor", () => {
  const rows = [["d", "西村", "村", "t2", "", "", "", BEFORE, "", "", ""]];
  const plan = planned(planImport(sheet(rows, DATED), START, { on: ON }));
  assert.deepEqual(plan.change.withdrawals, [{ unit: "d", on: ON, successor: null }]);
  checkWorld(applyChange(START, plan.change), [BEFORE, ON]);
  const facts = START.get("d");
  assert.ok(facts);
  const busy = new Map(START).set("d", { ...facts, openProblems: 1 });
  assert.deepEqual(refused(planImport(sheet(rows, DATED), busy, { on: ON })), ["2 终止日期 unit_left_out"]);
  const named = [(rows[0] as string[]).with(8, "a")];
  assert.deepEqual(planned(planImport(sheet(named, DATED), busy, { on: ON })).change.withdrawals, [
    { unit: "d", on: ON, successor: "a" },
  ]);
});

const WRONG: readonly (readonly [string, number, string, string])[] = [
  ["a", 0, "东 1", "id_expected"],
  ["a", 0, "东1", "id_expected"],
  ["a", 1, "", "cell_empty"],
  ["a", 2, "村庄", "choice_unknown"],
  ["a", 3, "北镇", "unit_unknown"],
  ["a", 3, "b", "unit_parent_refused"],
  ["t1", 3, "a", "unit_parent_refused"],
  ["a", 4, "41078210120", "unit_code_refused"],
  ["a", 4, "410782101000", "unit_code_refused"],
  ["a", 4, "410782102201", "unit_code_refused"],
  ["b", 4, "410782101201", "unit_code_refused"],
  ["a", 5, "一", "number_expected"],
];
for (const [id, column, value, code] of WRONG) {
  test(`${HEADER[column]} “${value}” is refused: ${code}`, () => {
    const row = ROWS.findIndex((one) => one[0] === id) + 2;
    const said = refused(planImport(sheet(edited(id, column, value)), EMPTY, { on: ON }));
    assert.ok(said.includes(`${row} ${HEADER[column]} ${code}`), said.join("; "));
  });
}

test("a circle is refused once", () => {
  const rows = edited("c", 3, "a").map((row) => row.with(2, "网格"));
  const said = refused(planImport(sheet(rows), EMPTY, { on: ON })).filter((one) => one.includes("cycle"));
  assert.deepEqual(said, ["2 上级 parent_cycle"]);
});

test("a bad sheet of 10,000 rows: every error in one answer, in seconds", () => {
  const towns = Array.from({ length: 100 }, (_, at) => {
    const code = `410782${String(100 + at)}000`;
    return [`t${at}`, `镇${at}`, "镇", "c", code, String(at)];
  });
  const villages = Array.from({ length: 9899 }, (_, at) => {
    const town = at % 100;
    const code = `410782${100 + town}${String(201 + Math.floor(at / 100)).padStart(3, "0")}`;
    return [`v${at}`, `村${at}`, "村", `t${town}`, code, String(at)];
  });
  const rows = [["c", "甲县", "县", "", "410782", "1"], ...towns, ...villages];
  const plants: readonly (readonly [column: number, value: string, code: string])[] = [
    [0, "v 号", "id_expected"],
    [1, "", "cell_empty"],
    [2, "村村", "choice_unknown"],
    [3, "没有的镇", "unit_unknown"],
    [3, "c2", "unit_unknown"],
    [4, "123", "unit_code_refused"],
    [4, "410783101201", "unit_code_refused"],
    [5, "-1", "number_outside"],
    [5, "甲", "number_expected"],
    [0, "v7", "row_repeated"],
  ];
  const expected: string[] = [];
  for (let at = 0; at < 2000; at += 1) {
    const row = 150 + at * 4;
    const [column, value, code] = plants[at % plants.length] as (typeof plants)[number];
    rows[row] = (rows[row] as string[]).with(column, value === "没有的镇" ? `${value}${at}` : value);
    expected.push(`${row + 2} ${HEADER[column]} ${code}`);
  }
  assert.equal(rows.length, 10_000);
  const begin = process.cpuUsage();
  const said = refused(planImport(sheet(rows), START, { on: ON }));
  const seconds = process.cpuUsage(begin).user / 1e6;
  const heard = new Set(said);
  assert.deepEqual(
    expected.filter((one) => !heard.has(one)),
    [],
  );
  assert.ok(seconds < 8, `${seconds.toFixed(2)} s of this process's own time`);
});
