/** Where an event happened follows from its problem. */
import assert from "node:assert/strict";
import { it } from "node:test";
import { buildUnitTree } from "../units/build-tree.ts";
import { buildFactTable, type FactRow } from "./build-table.ts";
import { factKind } from "./kinds.ts";
import { placeEvents } from "./place-events.ts";

const UNITS = buildUnitTree(["a", "b"].map((id) => ({ id, name: id, kind: "village" })));
const table = (kind: string, rows: readonly FactRow[]) =>
  buildFactTable(kind, factKind(kind)!.columns, rows, UNITS);
const PROBLEMS = table("problems", [
  { id: "p1", unit: "b", day: "2019-04-02" },
  { id: "p2", unit: "a", day: "2019-04-02" },
]);

it("an event stands at its problem's unit, or at its own where it has one", () => {
  const events = table("problem_events", [
    { problem: "p1", day: "2019-04-03", event: "dispatched" },
    { problem: "p2", day: "2019-04-04", event: "dispatched" },
    { problem: "p2", day: "2019-04-05", event: "closed", unit: "b" },
    { problem: "lost", day: "2019-04-06", event: "closed" },
  ]);
  assert.deepEqual(
    [...placeEvents(events, PROBLEMS).unit].map((unit) => (unit < 0 ? "" : UNITS.idOf(unit))),
    ["b", "a", "b", ""],
  );
  assert.equal(placeEvents(events, undefined), events);
});
