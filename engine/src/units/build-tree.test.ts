import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { parseDay } from "../calendar/day.ts";
import { rowText } from "../vector/row.ts";
import type { TextVector } from "../vector/types.ts";
import { buildUnitTree, UnitTreeError } from "./build-tree.ts";
import type { UnitRow, UnitTree } from "./tree.ts";

const day = parseDay;
const town = (id: string, rest: Partial<UnitRow> = {}): UnitRow => ({ id, name: id, kind: "town", ...rest });
const village = (id: string, rest: Partial<UnitRow> = {}): UnitRow => ({
  ...town(id, rest),
  kind: "village",
});

function parentOf(tree: UnitTree, id: string, on: string): string | null {
  const parent = tree.at(day(on)).parent[tree.indexOf(id)!]!;
  return parent < 0 ? null : tree.idOf(parent);
}

function refusal(rows: readonly UnitRow[]): string {
  try {
    buildUnitTree(rows);
  } catch (error) {
    assert.ok(error instanceof UnitTreeError);
    return `${error.problem} ${error.unit}`;
  }
  return "accepted";
}

describe("the dated tree of units", () => {
  it("stands in the official order, parents before children, whatever the order of the rows", () => {
    const rows = [
      village("b", { parent: "t2", order: 1 }),
      town("t2", { order: 1 }),
      village("a", { parent: "t1" }),
      town("t1", { order: 2 }),
      village("c", { parent: "t2", order: 2 }),
      town("t0"),
    ];
    const ids = (all: readonly UnitRow[]): string[] => {
      const tree = buildUnitTree(all);
      return Array.from({ length: tree.count }, (_, unit) => tree.idOf(unit));
    };
    assert.deepEqual(ids(rows), ["t2", "b", "c", "t1", "a", "t0"]);
    assert.deepEqual(ids(rows.toReversed()), ids(rows));
  });

  it("knows a unit's name and parent by the day", () => {
    const tree = buildUnitTree([
      town("t1"),
      town("t2"),
      village("a", { name: "旧村", parent: "t1", to: day("2019-04-30") }),
      village("a", { name: "新村", parent: "t2", from: day("2019-05-01") }),
    ]);
    const a = tree.indexOf("a")!;
    assert.deepEqual(
      ["2019-04-30", "2019-05-01"].map((on) => [tree.nameOf(a, day(on)), parentOf(tree, "a", on)]),
      [
        ["旧村", "t1"],
        ["新村", "t2"],
      ],
    );
  });

  it("keeps what was known of a unit that was withdrawn, and knows nothing of one that did not exist yet", () => {
    const tree = buildUnitTree([
      town("t"),
      village("old", { parent: "t", to: day("2019-04-15"), attributes: { track: "县组" } }),
      village("new", { parent: "t", from: day("2019-04-16") }),
    ]);
    const seen = (id: string, on: string) => {
      const snapshot = tree.at(day(on));
      const unit = tree.indexOf(id)!;
      return [
        snapshot.exists[unit],
        parentOf(tree, id, on),
        rowText(snapshot.kind, unit),
        rowText(snapshot.attribute("track") as TextVector, unit),
      ];
    };
    assert.deepEqual(seen("old", "2019-04-15"), [1, "t", "village", "县组"]);
    assert.deepEqual(seen("old", "2019-04-16"), [0, "t", "village", "县组"]);
    assert.deepEqual(seen("new", "2019-04-15"), [0, null, null, null]);
    assert.deepEqual(seen("new", "2019-04-16"), [1, "t", "village", null]);
  });

  it("finds the nearest unit of a kind at or above", () => {
    const tree = buildUnitTree([
      town("t"),
      village("v", { parent: "t" }),
      town("g", { kind: "group", parent: "v" }),
    ]);
    const nearest = (kinds: string[], id: string): number => tree.at(0).nearest(kinds)[tree.indexOf(id)!]!;
    assert.equal(tree.idOf(nearest(["village"], "g")), "v");
    assert.equal(tree.idOf(nearest(["town", "village"], "g")), "v");
    assert.equal(tree.idOf(nearest(["town"], "g")), "t");
    assert.equal(nearest(["county"], "g"), -1);
    assert.equal(nearest(["village"], "t"), -1);
  });

  it("orders parents before children on days when the tree stood otherwise", () => {
    const tree = buildUnitTree([
      town("a", { parent: "b", to: day("2019-04-30") }),
      town("a", { from: day("2019-05-01") }),
      town("b", { to: day("2019-04-30") }),
      town("b", { parent: "a", from: day("2019-05-01") }),
    ]);
    const order = (on: string): string[] => Array.from(tree.at(day(on)).order, (unit) => tree.idOf(unit));
    assert.deepEqual(order("2019-04-30"), ["b", "a"]);
    assert.deepEqual(order("2019-05-01"), ["a", "b"]);
  });

  it("refuses an unknown parent, rows that overlap and circles, of today and of long ago", () => {
    assert.equal(refusal([village("a", { parent: "t" })]), "unknown_parent a");
    assert.equal(
      refusal([town("a", { to: day("2019-05-01") }), town("a", { from: day("2019-05-01") })]),
      "overlap a",
    );
    assert.equal(refusal([town("a"), town("a")]), "overlap a");
    assert.equal(refusal([town("a", { parent: "b" }), town("b", { parent: "a" })]), "cycle a");
    assert.equal(refusal([town("a", { parent: "a" })]), "cycle a");
    const before = { to: day("2019-04-30") };
    const after = { from: day("2019-05-01") };
    const circle = [town("a", { parent: "b", ...before }), town("a", after), town("b", { parent: "a" })];
    assert.equal(refusal(circle), "cycle a");
  });

  it("reads attributes as the type that is asked for", () => {
    const rows = [
      village("a", { attributes: { poor: "是", class: "1", people: "1200", built: "2018-05-01" }, order: 3 }),
      village("b", { attributes: { poor: "否", class: "2" } }),
    ];
    const snapshot = buildUnitTree(rows).at(0);
    const types = [
      snapshot.attribute("poor", "truth"),
      snapshot.attribute("class", "text"),
      snapshot.attribute("class", "number"),
      snapshot.attribute("people", "number"),
      snapshot.attribute("built", "day"),
      snapshot.attribute("order", "number"),
      snapshot.attribute("class"),
      snapshot.attribute("unheard_of"),
    ].map((vector) => vector?.type);
    assert.deepEqual(types, ["truth", "text", "number", "number", "day", "number", "number", undefined]);
    assert.throws(() => snapshot.attribute("poor", "number"), /poor.*是/);
  });
});
