import assert from "node:assert/strict";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import { dataDetails } from "@cunjing/contract";
import { makeWorkbookBytes } from "../testing/sheet-bytes.ts";
import type { ReadOptions } from "./read-data-files.ts";
import { readDataFolder } from "./read-data-folder.ts";

const UNITS =
  "id,name,kind,parent,code\nc,甲县,县,,410700000000\nt1,乙镇,镇,c,\nt2,丙镇,镇,c,\nv1,东村,村,t1,\nv2,东村,村,t2,\nv3,西村,村,t2,\n";

async function readFolder(files: Record<string, string | Uint8Array>, options: ReadOptions = {}) {
  const folder = await mkdtemp(join(tmpdir(), "cunjing-tables-"));
  try {
    for (const [name, content] of Object.entries(files)) await writeFile(join(folder, name), content);
    const read = await readDataFolder(folder, options);
    const brief = read.failures.map((one) => {
      const details = dataDetails(one);
      return [one.code, details?.file, details?.row, details?.column];
    });
    return { ...read, brief };
  } finally {
    await rm(folder, { recursive: true });
  }
}

test("files and sheets are found by their English or Chinese names; other papers are left alone", async () => {
  const { tables, failures, files } = await readFolder({
    "units.csv": UNITS,
    "承诺-5月.csv": "单位,时段\n西村,2019-05\n",
    "commitments_2019-06.csv": "unit,period\nv3,2019-06\n",
    "台账.xlsx": makeWorkbookBytes([
      { name: "说明", rows: [["怎样填写"]] },
      {
        name: "媒体报道",
        rows: [
          ["编号", "单位", "日期", "媒体", "性质"],
          ["m1", "甲县", "2019.4.9", "市电视台", "曝光"],
        ],
      },
      { name: "轮次", rows: [] },
    ]),
    "README.md": "# not data",
    "~$台账.xlsx": "lock",
  });
  assert.deepEqual(failures, []);
  assert.deepEqual([...tables.keys()].sort(), ["commitments", "media", "units"]);
  assert.deepEqual(tables.get("commitments")?.columns.get("unit"), ["v3", "v3"]);
  assert.equal(files.length, 4);
});

test("a spreadsheet whose name is no table is refused, with the table that was meant", async () => {
  const { failures } = await readFolder({ "units.csv": UNITS, "inspection.csv": "id\n" });
  assert.deepEqual(
    failures.map((one) => one.code),
    ["table_unknown"],
  );
  assert.match(JSON.stringify(failures[0]?.details), /是否指“inspections”/);
});

test("a workbook of several sheets must name the one that is meant", async () => {
  const sheets = [
    { name: "4月", rows: [["单位", "时段"]] },
    { name: "5月", rows: [["单位", "时段"]] },
  ];
  const { brief } = await readFolder({ "units.csv": UNITS, "commitments.xlsx": makeWorkbookBytes(sheets) });
  assert.deepEqual(brief, [["sheet_unclear", "commitments.xlsx", undefined, undefined]]);
});

test("no units, no folder", async () => {
  assert.deepEqual(
    (await readFolder({})).failures.map((one) => one.code),
    ["table_missing"],
  );
  const none = await readDataFolder(join(tmpdir(), "cunjing-no-such-folder"));
  assert.deepEqual(
    none.failures.map((one) => one.code),
    ["file_unreadable", "table_missing"],
  );
});

test("units are found by id, code, name and path; an ambiguous or unknown one is refused", async () => {
  const rows = ["v3", "410700000000", "西村", "丙镇/东村", "甲县/乙镇/东村", "东村", "西树"];
  const { tables, brief, failures } = await readFolder({
    "units.csv": UNITS,
    "commitments.csv": `unit,period\n${rows.map((unit, at) => `${unit},2019-0${at + 1}`).join("\n")}\n`,
  });
  assert.deepEqual(tables.get("commitments")?.columns.get("unit"), ["v3", "c", "v3", "v2", "v1", "", ""]);
  assert.deepEqual(brief, [
    ["unit_ambiguous", "commitments.csv", 7, "unit"],
    ["unit_unknown", "commitments.csv", 8, "unit"],
  ]);
  assert.match(JSON.stringify(failures[0]?.details), /v1（乙镇\/东村）、v2（丙镇\/东村）/);
  assert.match(JSON.stringify(failures[1]?.details), /是否指“西村”/);
});

test("the unit tree: a circle of parents, an unknown parent, overlapping rows of one unit", async () => {
  const circle = await readFolder({
    "units.csv": "id,name,kind,parent\na,甲,县,c\nb,乙,镇,a\nc,丙,村,b\nd,丁,村,c\n",
  });
  assert.deepEqual(circle.brief, [["parent_cycle", "units.csv", 2, "parent"]]);
  assert.equal(dataDetails(circle.failures[0] as never)?.found, "a → c → b → a");
  const unknown = await readFolder({ "units.csv": "id,name,kind,parent\na,甲,县,zz\n" });
  assert.deepEqual(unknown.brief, [["unit_unknown", "units.csv", 2, "parent"]]);
  const dated = "id,name,kind,from,to\na,长垣县,县,,2019-08-31\na,长垣市,县级市,2019-09-01,\n";
  assert.deepEqual((await readFolder({ "units.csv": dated })).brief, []);
  const overlap = await readFolder({ "units.csv": dated.replace("2019-09-01", "2019-08-01") });
  assert.deepEqual(overlap.brief, [["row_repeated", "units.csv", 3, "id"]]);
});

test("ids that point nowhere, events before their problem, extensions without a new deadline", async () => {
  const { brief } = await readFolder({
    "units.csv": UNITS,
    "problems.csv": "id,unit,day,inspection\np1,v3,2019-04-09,i9\n",
    "problem_events.csv":
      "problem,day,event,to\np1,2019-04-08,dispatched,\np1,2019-04-10,延期,\np2,2019-04-10,销号,\n",
  });
  assert.deepEqual(brief, [
    ["days_reversed", "problem_events.csv", 2, "day"],
    ["cell_empty", "problem_events.csv", 3, "to"],
    ["reference_unknown", "problem_events.csv", 4, "problem"],
    ["reference_unknown", "problems.csv", 2, "inspection"],
  ]);
});

test("facts outside the campaign are refused; a deadline may lie after it", async () => {
  const { brief } = await readFolder(
    {
      "units.csv": UNITS,
      "problems.csv": "id,unit,day,deadline\np1,v3,2019-07-17,2019-08-01\np2,v3,2019-07-18,\n",
    },
    { campaign: { first: "2019-04-09", last: "2019-07-17" } },
  );
  assert.deepEqual(brief, [["day_outside", "problems.csv", 3, "day"]]);
});

test("one run finds what is wrong in every file", async () => {
  const { brief } = await readFolder({
    "units.csv": UNITS.replace("v3,西村", "v1,西村"),
    "broken.xlsx": "not a workbook",
    "commitments.csv": "unit,period\nv1,四月\n",
  });
  assert.deepEqual(brief, [
    ["file_kind_wrong", "broken.xlsx", undefined, undefined],
    ["period_expected", "commitments.csv", 2, "period"],
    ["row_repeated", "units.csv", 7, "id"],
  ]);
});
