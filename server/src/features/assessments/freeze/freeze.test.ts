// What is frozen is read again as it was, in the same bytes whatever stood around it; and days of issued periods stay as they were issued.
import assert from "node:assert/strict";
import { test } from "node:test";
import { buildFactTable, buildUnitTree, rowFraction, rowText, rowTruth, type Vector } from "@cunjing/engine";
import fc from "fast-check";
import { carryIssued } from "./carry-issued.ts";
import { clampFindings } from "./clamp-findings.ts";
import { freezeTable } from "./freeze-table.ts";
import type { Manifest } from "./manifest.ts";
import { unpackSlice } from "./slice.ts";
import { thawTable } from "./thaw-table.ts";

const units = buildUnitTree([
  { id: "city", name: "示例市", kind: "prefecture" },
  { id: "a", name: "甲县", kind: "county", parent: "city" },
  { id: "b", name: "乙县", kind: "county", parent: "city" },
]);
const COLUMNS = { score: "number", kind: "text", held: "truth", due: "day" } as const;

const cell = (vector: Vector | undefined, row: number): unknown => {
  if (vector === undefined) return undefined;
  if (vector.type === "number") return rowFraction(vector, row);
  if (vector.type === "text") return rowText(vector, row);
  if (vector.type === "truth") return rowTruth(vector, row);
  return vector.days[row];
};

/** Every slice, packed. */
const freezeAll = (...asked: Parameters<typeof freezeTable>) =>
  Promise.all(
    [...freezeTable(...asked)].map(async ({ kind, day, pack }) => ({ kind, day, ...(await pack()) })),
  );

const rowsOf = fc.uniqueArray(
  fc.record({
    id: fc.stringMatching(/^[a-z0-9]{1,6}$/),
    unit: fc.constantFrom("a", "b", ""),
    day: fc.constantFrom("", "2019-05-01", "2019-05-02", "2019-06-11"),
    score: fc.constantFrom("", "92.5", "1/3", "-7", "123456789012345678901/7"),
    kind: fc.constantFrom("", "team", "covert"),
    held: fc.constantFrom("", "true", "false"),
    due: fc.constantFrom("", "2019-05-20"),
  }),
  { selector: ({ id }) => id, maxLength: 30 },
);

test("a table comes back as it was, cell by cell, absent ones too", async () => {
  await fc.assert(
    fc.asyncProperty(rowsOf, async (rows) => {
      const table = buildFactTable("inspections", COLUMNS, rows, units);
      const slices = await freezeAll(table, units);
      const again = thawTable(
        "inspections",
        slices.map(({ digest, bytes }) => unpackSlice(digest, bytes)),
        units,
      );
      assert.equal(again.rows, table.rows);
      assert.deepEqual(again.unit, table.unit);
      assert.deepEqual(again.day, table.day);
      for (let row = 0; row < table.rows; row++) {
        assert.equal(again.idOf(row), table.idOf(row));
        for (const name of Object.keys(COLUMNS))
          assert.deepEqual(cell(again.column(name), row), cell(table.column(name), row), name);
      }
    }),
    { numRuns: 200 },
  );
});

const row = (id: string, day: string, score: string) => ({ id, unit: "a", day, score, kind: "team" });
const freezeRows = (rows: ReturnType<typeof row>[]) =>
  freezeAll(buildFactTable("inspections", COLUMNS, rows, units), units);

test("a day's bytes do not tell of other days", async () => {
  const [alone] = await freezeRows([row("x", "2019-05-02", "3")]);
  const [, among] = await freezeRows([row("w", "2019-05-01", "9"), row("x", "2019-05-02", "3")]);
  assert.equal(among?.digest, alone?.digest);
  assert.deepEqual(among?.bytes, alone?.bytes);
});

test("what was found after the period's last day belongs to it, and the newest of a question comes last", async () => {
  const found = (id: string, day: string) => ({ id, unit: "a", day, kind: "x" });
  const rows = [found("b", "2019-05-08"), found("z", "2019-05-10"), found("a", "2019-05-11")];
  const [slice, ...more] = await freezeAll(
    clampFindings(buildFactTable("findings", COLUMNS, rows, units), "2019-05-08"),
    units,
    "2019-05-08",
  );
  assert.equal(more.length, 0);
  const table = thawTable(
    "findings",
    [unpackSlice(slice?.digest ?? "", slice?.bytes ?? Buffer.alloc(0))],
    units,
  );
  assert.deepEqual(
    [0, 1, 2].map((row) => table.idOf(row)),
    ["b", "~000001/z", "~000002/a"],
  );
});

test("facts of later days are left out", async () => {
  const days = await freezeAll(
    buildFactTable("inspections", COLUMNS, [row("x", "2019-05-02", "3"), row("y", "2019-05-09", "3")], units),
    units,
    "2019-05-08",
  );
  assert.deepEqual(
    days.map(({ day }) => day),
    ["2019-05-02"],
  );
});

test("lines of a checklist are frozen with their visit", async () => {
  const visits = buildFactTable(
    "inspections",
    COLUMNS,
    [row("v2", "2019-05-02", "3"), row("v1", "2019-05-01", "3")],
    units,
  );
  const line = (inspection: string, item: string) => ({ inspection, item });
  const items = buildFactTable(
    "inspection_items",
    { inspection: "text", item: "text" },
    [line("v2", "heap"), line("v1", "ditch"), line("v2", "wall")],
    units,
  );
  const days = await freezeAll(items, units, "2019-05-08", visits);
  assert.deepEqual(
    days.map(({ day }) => day),
    ["2019-05-01", "2019-05-02"],
  );
  const table = thawTable(
    "inspection_items",
    days.map(({ digest, bytes }) => unpackSlice(digest, bytes)),
    units,
  );
  assert.deepEqual(
    [0, 1, 2].map((at) => [table.idOf(at), table.unit[at] === units.indexOf("a")]),
    [
      ["v1#0001", true],
      ["v2#0001", true],
      ["v2#0002", true],
    ],
  );
});

test("a changed byte of a slice is found", async () => {
  const [slice] = await freezeRows([row("x", "2019-05-02", "3")]);
  const [other] = await freezeRows([row("x", "2019-05-02", "4")]);
  assert.throws(() => unpackSlice(slice?.digest ?? "", other?.bytes ?? Buffer.alloc(0)), /damaged/);
});

const of = (days: Record<string, string>, kind = "inspections"): Manifest => ({
  format: 1,
  units: "u",
  kinds: { [kind]: Object.entries(days).map(([day, digest]) => [day, digest, 1]) },
});
const freeze = (first_day: string, last_day: string, days: Record<string, string>) => ({
  first_day,
  last_day,
  manifest: of(days),
});
const dayDigests = (manifest: Manifest, kind = "inspections") =>
  Object.fromEntries((manifest.kinds[kind] ?? []).map(([day, digest]) => [day, digest]));

test("days of issued periods are as they were issued; later ones as they are now", () => {
  const live = of({ "": "now", "2019-05-01": "late", "2019-05-10": "late", "2019-05-20": "now" });
  const x1 = freeze("2019-04-29", "2019-05-08", { "2019-05-01": "x1" });
  const x2 = freeze("2019-05-09", "2019-05-18", { "2019-05-01": "x1 as x2 had it", "2019-05-10": "x2" });
  const carried = carryIssued(live, { first_day: "2019-05-19", last_day: "2019-05-28" }, [x2, x1]);
  assert.deepEqual(dayDigests(carried), {
    "": "now",
    "2019-05-01": "x1",
    "2019-05-10": "x2",
    "2019-05-20": "now",
  });
});

test("a correction of a ten-day period reads its own days anew, also where its month was issued", () => {
  const live = of({ "2019-05-01": "late", "2019-05-10": "late" });
  const x1 = freeze("2019-04-29", "2019-05-08", { "2019-05-01": "x1" });
  const month = freeze("2019-04-29", "2019-05-28", { "2019-05-01": "x1", "2019-05-10": "x2" });
  const carried = carryIssued(live, { first_day: "2019-05-09", last_day: "2019-05-18" }, [x1, month]);
  assert.deepEqual(dayDigests(carried), { "2019-05-01": "x1", "2019-05-10": "late" });
});

test("histories go on", () => {
  const live = of({ "2019-05-01": "now" }, "problem_events");
  const x1 = {
    ...freeze("2019-04-29", "2019-05-08", {}),
    manifest: of({ "2019-05-01": "x1" }, "problem_events"),
  };
  const carried = carryIssued(live, { first_day: "2019-05-09", last_day: "2019-05-18" }, [x1]);
  assert.deepEqual(dayDigests(carried, "problem_events"), { "2019-05-01": "now" });
});
