import assert from "node:assert/strict";
import { test } from "node:test";
import { columnsFitting, leastWidth, nextSort, templateOf } from "./grid-column.ts";
import { actOf } from "./grid-key.ts";
import { indexOfPlace, keepPlace, placeKept, START } from "./grid-place.ts";
import { selectRange, stillThere, toggle } from "./grid-selection.ts";
import { wholeBlocks } from "./whole-blocks.ts";

const press = (key: string, held: object = {}) => ({
  key,
  shiftKey: false,
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  ...held,
});
const where = { at: 5, count: 100, page: 20, canSelect: true };

test("keys move within the list and never beyond its ends", () => {
  const to = (key: string, at = 5) => actOf(press(key), { ...where, at });
  assert.deepEqual(to("ArrowDown"), { act: "move", to: 6, extends: false });
  assert.deepEqual(to("j"), { act: "move", to: 6, extends: false });
  assert.deepEqual(to("k", 0), { act: "move", to: 0, extends: false });
  assert.deepEqual(to("PageDown", 90), { act: "move", to: 99, extends: false });
  assert.deepEqual(to("PageUp", 3), { act: "move", to: 0, extends: false });
  assert.deepEqual(to("End"), { act: "move", to: 99, extends: false });
  assert.deepEqual(to("Home"), { act: "move", to: 0, extends: false });
});

test("Shift extends, x and Space tick, Ctrl+A takes all, Enter opens; without selecting only moving and opening are heard", () => {
  assert.deepEqual(actOf(press("ArrowUp", { shiftKey: true }), where), { act: "move", to: 4, extends: true });
  assert.deepEqual(actOf(press("J", { shiftKey: true }), where), { act: "move", to: 6, extends: true });
  assert.deepEqual(actOf(press("x"), where), { act: "toggle" });
  assert.deepEqual(actOf(press(" "), where), { act: "toggle" });
  assert.deepEqual(actOf(press("a", { ctrlKey: true }), where), { act: "all" });
  assert.deepEqual(actOf(press("Enter"), where), { act: "open" });
  assert.equal(actOf(press("x"), { ...where, canSelect: false }), undefined);
  assert.equal(actOf(press("j", { ctrlKey: true }), where), undefined);
  assert.equal(actOf(press("j"), { ...where, count: 0, at: -1 }), undefined);
});

test("the row in focus is found again after the list changed, or what stands in its place", () => {
  const keys = ["a", "b", "c", "d"];
  assert.equal(indexOfPlace(keys, { key: "c", at: 2 }), 2);
  assert.equal(indexOfPlace(["d", "c", "b"], { key: "c", at: 2 }), 1);
  assert.equal(indexOfPlace(["a", "b", "d"], { key: "c", at: 2 }), 2);
  assert.equal(indexOfPlace(["a"], { key: "c", at: 2 }), 0);
  assert.equal(indexOfPlace([], { key: "c", at: 2 }), -1);
  assert.equal(indexOfPlace(keys, START), 0);
});

test("places are kept by the list's name, the longest unused forgotten first", () => {
  for (let at = 0; at < 61; at++) keepPlace(`list ${at}`, { offset: at, key: undefined, at });
  assert.equal(placeKept("list 0"), START);
  assert.equal(placeKept("list 60").offset, 60);
});

test("ranges run either way and add to what is selected; rows that went are no longer selected", () => {
  const keys = ["a", "b", "c", "d", "e"];
  assert.deepEqual([...selectRange(keys, new Set(["e"]), 3, 1)].toSorted(), ["b", "c", "d", "e"]);
  assert.deepEqual([...toggle(new Set(["a"]), "a")], []);
  const kept = new Set(["a", "b"]);
  assert.equal(stillThere(keys, kept), kept);
  assert.deepEqual([...stillThere(["b"], kept)], ["b"]);
});

test("columns leave where there is no room; widths grow with the type", () => {
  const cell = () => null;
  const columns = [
    { key: "a", heading: "a", width: 100, cell },
    { key: "b", heading: "b", width: 200, grows: 2, cell },
    { key: "c", heading: "c", width: 90, from: 800, cell },
  ];
  assert.deepEqual(
    columnsFitting(columns, 700).map(({ key }) => key),
    ["a", "b"],
  );
  assert.equal(columnsFitting(columns, 0).length, 3);
  assert.equal(leastWidth(columns, true), 430);
  assert.equal(
    templateOf(columns, false),
    "calc(100px * var(--scale)) minmax(calc(200px * var(--scale)), 2fr) calc(90px * var(--scale))",
  );
});

test("a heading goes through its orders in turn", () => {
  const sorts = [
    { value: "found_last", direction: "descending" },
    { value: "found", direction: "ascending" },
  ] as const;
  assert.equal(nextSort(sorts, "due")?.value, "found_last");
  assert.equal(nextSort(sorts, "found_last")?.value, "found");
  assert.equal(nextSort(sorts, "found")?.value, "found_last");
});

test("rows are drawn by whole blocks, which hold all that is in sight and never what is not there", () => {
  const drawn = (startIndex: number, endIndex: number, count: number) =>
    wholeBlocks({ startIndex, endIndex, overscan: 8, count });
  for (let first = 0; first < 60; first++) {
    const rows = drawn(first, first + 13, 100);
    assert.ok(rows[0] !== undefined && rows[0] <= Math.max(0, first - 8));
    assert.ok((rows.at(-1) ?? 0) >= first + 13 + 8);
    assert.equal(rows.length, (rows.at(-1) ?? 0) - (rows[0] ?? 0) + 1);
  }
  // A step of one row seldom changes what is drawn.
  assert.deepEqual(drawn(20, 33, 100), drawn(21, 34, 100));
  assert.deepEqual(drawn(0, 13, 5), [0, 1, 2, 3, 4]);
  assert.deepEqual(drawn(0, 0, 0), []);
});
