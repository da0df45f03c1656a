import assert from "node:assert/strict";
import { test } from "node:test";
import { findTable } from "@cunjing/contract";
import { readGrids } from "../grids/read-grids.ts";
import { readTable } from "../tables/read-table.ts";
import { writeCsv } from "./write-csv.ts";
import { writeTable } from "./write-table.ts";

const rows = [
  {
    id: "i_001",
    unit: "410702001001",
    day: "2019-04-09",
    kind: "team",
    score: "84.10",
    full: "100",
    note: '说"好"，\n两行',
  },
  { id: "i_002", unit: "v_1", day: "2019-04-10", kind: "自定", score: "0.3", full: "40", round: "007" },
];

for (const form of ["csv", "xlsx"] as const) {
  for (const language of ["zh", "en"] as const) {
    test(`a written ${form} table with ${language} headers reads back`, () => {
      const table = findTable("inspections");
      assert.ok(table);
      const grids = readGrids(writeTable(table, rows, { form, language }), `inspections.${form}`);
      assert.ok(!("code" in grids));
      const { data, failures } = readTable(grids, table);
      assert.deepEqual(failures, []);
      assert.deepEqual(data.columns.get("unit"), ["410702001001", "v_1"]);
      assert.deepEqual(data.columns.get("kind"), ["team", "自定"]);
      assert.deepEqual(data.columns.get("day"), ["2019-04-09", "2019-04-10"]);
      assert.deepEqual(data.columns.get("round"), ["", "007"]);
      assert.deepEqual(data.columns.get("score")?.map(Number), [84.1, 0.3]);
      assert.equal(data.columns.get("note")?.[0], '说"好"，\n两行');
    });
  }
}

test("a CSV cell that a spreadsheet would run as a formula is made text", () => {
  assert.equal(writeCsv([["=1+2", "-3.5", "+甲", "@x", "a,b"]]), "\ufeff'=1+2,-3.5,'+甲,'@x,\"a,b\"\r\n");
});
