/** A random valid folder is read; with one random corruption it is refused, and the failure names the very row and column. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { type Column, DATA_TABLES, dataDetails, type FailureCode, type Table } from "@cunjing/contract";
import fc from "fast-check";
import { writeCsv } from "../write/write-csv.ts";
import { type DataFile, readDataFiles } from "./read-data-files.ts";

const UNITS = ["u1", "u2", "u3"];
const tables = DATA_TABLES.filter((table) => table.name !== "units");
const pad = (number: number) => String(number).padStart(2, "0");

/** A valid cell; ids are made of the row's number, so that keys and references hold. */
function validCell(table: Table, column: Column, row: number): fc.Arbitrary<string> {
  const pointed = column.of === table.name ? "id_1" : `${column.of}_1`;
  const index = column.of !== undefined && column.of !== "rounds" ? pointed : `${column.id}_${row}`;
  switch (column.type) {
    case "id":
    case "text":
      return fc.constant(column.of === "rounds" ? "" : index);
    case "unit":
      return fc.constantFrom(...UNITS);
    case "day":
      return fc.constant(dayOf(column, row));
    case "instant":
      return fc.constantFrom("2019-04-12 09:30", "2019年4月12日 9时30分");
    case "number":
      if (column.id === "full") return fc.constant("1");
      return fc.constantFrom("0", "0.5", "１", "1.00");
    case "integer":
      return fc.constant(column.id === "year" ? "2019" : "1");
    case "truth":
      return fc.constantFrom("是", "否", "true");
    case "choice":
      return fc.constantFrom(
        ...(column.choices ?? []).filter((one) => one.id !== "extended").map((one) => one.zh),
      );
    case "period":
      return fc.constant(`2019-${pad((row % 12) + 1)}`);
  }
}

/** Days run forwards along the columns of a row. */
function dayOf(column: Column, row: number): string {
  const isLate = ["deadline", "to", "last"].includes(column.id);
  return isLate ? `2019-06-${pad((row % 20) + 1)}` : `2019.5.${(row % 20) + 1}`;
}

function validRows(table: Table): fc.Arbitrary<string[][]> {
  return fc
    .integer({ min: 1, max: 8 })
    .chain((count) =>
      fc.tuple(
        ...Array.from({ length: count }, (_, row) =>
          fc.tuple(...table.columns.map((column) => validCell(table, column, row + 1))),
        ),
      ),
    );
}

interface Corruption {
  readonly cell: string;
  readonly codes: readonly FailureCode[];
}

/** What may go wrong in a column. */
function corruptionsOf(column: Column): Corruption[] {
  const all: Corruption[] = [];
  const add = (cell: string, ...codes: FailureCode[]) => all.push({ cell, codes });
  if (column.required && column.default === undefined) add("  ", "cell_empty");
  if (column.type === "number" || column.type === "integer") {
    add("八十五", "number_expected");
    add("85分", "number_expected");
    add("8.5%", "number_unclear");
    if (column.min !== undefined) add(`-${column.min}.01`, "number_outside", "number_expected");
    if (column.max !== undefined) add(/\d/.test(column.max) ? `${column.max}1` : "101", "number_outside");
  }
  if (column.type === "day") add("2019-02-30", "day_expected");
  if (column.within_campaign === true) add("2091-04-09", "day_outside");
  if (column.type === "instant") add("2019-04-12", "instant_expected");
  if (column.type === "truth") add("也许", "truth_expected");
  if (column.type === "choice" && column.open !== true) add("没有的项", "choice_unknown");
  if (column.type === "period") add("四月", "period_expected");
  if (column.type === "id") add("a b", "id_expected");
  if (column.type === "id") add("4.10702E+11", "number_digits_lost");
  if (column.type === "unit") add("没有的村", "unit_unknown");
  if (column.of !== undefined) add("nothing_9", "reference_unknown");
  if (column.type === "text") add("村\ufffd会", "cell_text_damaged");
  return all;
}

const rowsOf = (names: string[]) => new Map(names.map((name) => [name, [] as string[][]]));

/** A folder in which whatever the table points to is there. */
function folderOf(table: Table, rows: readonly string[][]): DataFile[] {
  const files = rowsOf(["units", "inspections", "problems"]);
  files.set(
    "units",
    UNITS.map((id) => [id, `村${id}`, "村"]),
  );
  files.set("inspections", [["inspections_1", "u1", "2019-05-01", "督查", "90"]]);
  files.set("problems", [["problems_1", "u1", "2019-05-01"]]);
  const encode = (text: string) => new TextEncoder().encode(text);
  const support: Record<string, string[]> = {
    units: ["id", "name", "kind"],
    inspections: ["id", "unit", "day", "kind", "score"],
    problems: ["id", "unit", "day"],
  };
  const made: DataFile[] = [...files]
    .filter(([name]) => name !== table.name)
    .map(([name, cells]) => ({
      name: `${name}.csv`,
      bytes: encode(writeCsv([support[name] ?? [], ...cells])),
    }));
  const header = table.columns.map((column) => column.zh);
  made.push({ name: `${table.zh}.csv`, bytes: encode(writeCsv([header, ...rows])) });
  return made;
}

const read = (files: readonly DataFile[]) =>
  readDataFiles(files, { campaign: { first: "2019-05-01", last: "2019-12-31" } });

test("a valid table is read; one corrupted cell is refused at its row and column", () => {
  const cases = fc.constantFrom(...tables).chain((table) =>
    fc.record({
      table: fc.constant(table),
      rows: validRows(table),
      at: fc.nat(),
      which: fc.nat(),
      how: fc.nat(),
    }),
  );
  fc.assert(
    fc.property(cases, ({ table, rows, at, which, how }) => {
      assert.deepEqual(read(folderOf(table, rows)).failures, []);
      const corruptible = table.columns.filter((column) => corruptionsOf(column).length > 0);
      const column = corruptible[which % corruptible.length];
      assert.ok(column);
      const corruptions = corruptionsOf(column);
      const corruption = corruptions[how % corruptions.length];
      const row = at % rows.length;
      const spoilt = rows.map((cells) => [...cells]);
      const cells = spoilt[row];
      assert.ok(cells && corruption);
      cells[table.columns.indexOf(column)] = corruption.cell;
      const { failures } = read(folderOf(table, spoilt));
      const named = failures.some((one) => {
        const details = dataDetails(one);
        return (
          corruption.codes.includes(one.code) &&
          details?.file === `${table.zh}.csv` &&
          details.row === row + 2 &&
          details.column === column.zh
        );
      });
      assert.ok(
        named,
        `${table.name}.${column.id} row ${row + 2} “${corruption.cell}”: ${JSON.stringify(failures)}`,
      );
    }),
    { numRuns: 400 },
  );
});

test("a row that is entered twice is refused at the second", () => {
  const keyed = tables.filter((table) => table.key !== undefined);
  const cases = fc
    .constantFrom(...keyed)
    .chain((table) => fc.record({ table: fc.constant(table), rows: validRows(table), at: fc.nat() }));
  fc.assert(
    fc.property(cases, ({ table, rows, at }) => {
      const again = rows[at % rows.length];
      assert.ok(again);
      const { failures } = read(folderOf(table, [...rows, again]));
      const details = failures.map((one) => [one.code, dataDetails(one)?.row]);
      assert.deepEqual(details, [["row_repeated", rows.length + 2]]);
    }),
  );
});
