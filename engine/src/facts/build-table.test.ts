import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { buildUnitTree } from "../units/build-tree.ts";
import { rowFraction, rowText, rowTruth } from "../vector/row.ts";
import type { NumberVector, TextVector, TruthVector } from "../vector/types.ts";
import { buildFactTable, FactError, type FactRow } from "./build-table.ts";
import { rowsBetween } from "./table.ts";

const UNITS = buildUnitTree([{ id: "a", name: "甲村", kind: "village" }]);
const COLUMNS = { n: "number", word: "text", yes: "truth", when: "day" } as const;
const build = (rows: readonly FactRow[]) => buildFactTable("things", COLUMNS, rows, UNITS);

describe("a table of facts", () => {
  it("stands by day, then by id, then by its cells, whatever the order of the rows", () => {
    const rows: FactRow[] = [
      { id: "b", unit: "a", day: "2019-04-02", word: "y" },
      { id: "a", unit: "a", day: "2019-04-02", word: "x" },
      { unit: "a", day: "2019-04-02", word: "q" },
      { id: "", unit: "a", day: "2019-04-02", word: "p" },
      { id: "c", unit: "a", day: "2019-04-01" },
    ];
    const shown = (all: readonly FactRow[]): string[] => {
      const table = build(all);
      const word = table.column("word") as TextVector;
      return Array.from({ length: table.rows }, (_, row) => `${table.idOf(row)} ${rowText(word, row)}`);
    };
    assert.deepEqual(shown(rows), ["c null", "#2 p", "#3 q", "a x", "b y"]);
    assert.deepEqual(shown(rows.toReversed()), shown(rows));
  });

  it("reads cells as their columns say; an empty cell is absent", () => {
    const table = build([
      { id: "1", unit: "a", day: "2019-04-01", n: "0.1", word: "", yes: "是" },
      { id: "2", day: "2019-04-02", n: "", yes: "no" },
    ]);
    const n = table.column("n") as NumberVector;
    const yes = table.column("yes") as TruthVector;
    assert.deepEqual(rowFraction(n, 0), { n: 1n, d: 10n });
    assert.equal(rowFraction(n, 1), null);
    assert.deepEqual([rowTruth(yes, 0), rowTruth(yes, 1)], [true, false]);
    assert.equal(rowText(table.column("word") as TextVector, 0), null);
    assert.deepEqual([...table.unit], [0, -1]);
  });

  it("refuses what does not parse, with the row and column", () => {
    const refused = (row: FactRow): string => {
      try {
        build([{ unit: "a", day: "2019-04-01" }, row]);
      } catch (error) {
        assert.ok(error instanceof FactError);
        return `${error.row} ${error.column} ${error.found}`;
      }
      return "accepted";
    };
    assert.equal(refused({ n: "1,5" }), "1 n 1,5");
    assert.equal(refused({ yes: "perhaps" }), "1 yes perhaps");
    assert.equal(refused({ day: "2019-02-30" }), "1 day 2019-02-30");
    assert.equal(refused({ when: "tomorrow" }), "1 when tomorrow");
    assert.equal(refused({ unit: "z" }), "1 unit z");
  });

  it("gives the rows of a range of days, undated ones in none", () => {
    const table = build(["", "2019-04-01", "2019-04-02", "2019-04-02", "2019-04-04"].map((day) => ({ day })));
    const day = table.day[1]!;
    assert.deepEqual(rowsBetween(table, day, day), { from: 1, to: 2 });
    assert.deepEqual(rowsBetween(table, day + 1, day + 2), { from: 2, to: 4 });
    assert.deepEqual(rowsBetween(table, day + 2, day + 2), { from: 4, to: 4 });
    assert.deepEqual(rowsBetween(table, 0, day + 100), { from: 1, to: 5 });
  });
});
