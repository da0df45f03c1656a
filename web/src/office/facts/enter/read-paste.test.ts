import assert from "node:assert/strict";
import { test } from "node:test";
import { placePaste, readCells } from "./read-paste.ts";

const UNITS = [
  { unit: "t_jia_1", name: "柳林镇", code: "410781101", above: "甲县" },
  { unit: "t_jia_2", name: "河湾乡", code: "410781202", above: "甲县" },
  { unit: "t_yi_1", name: "河湾乡", code: "410782203", above: "乙县" },
];
const COLUMNS = [
  { id: "value", names: ["数值", "Value"] },
  { id: "rank", names: ["名次", "Rank"] },
];
const place = (text: string, repeats = false) => placePaste(readCells(text), UNITS, COLUMNS, repeats);
const pairs = ({ rows }: ReturnType<typeof place>) =>
  rows.map(({ unit, cells }) => [unit.unit, cells.value ?? "", cells.rank ?? ""].join(" "));

test("lines come as a spreadsheet copies them: tabs, Windows line ends, quotes, an empty line at the end", () => {
  assert.deepEqual(readCells("柳林镇\t92.5\r\n\r\n河湾乡\t88\r\n"), [
    ["柳林镇", "92.5"],
    ["河湾乡", "88"],
  ]);
  assert.deepEqual(readCells('"甲\n乙"\t"他说""好"""'), [["甲 乙", '他说"好"']]);
  assert.deepEqual(readCells(""), []);
});

test("a unit is found by its name, code, id, or the name above with its own; spaces and wide digits are no difference", () => {
  const read = place("柳 林 镇\t92.5\n４１０７８１２０２\t88\nt_yi_1\t70");
  assert.deepEqual(pairs(read), ["t_jia_1 92.5 ", "t_jia_2 88 ", "t_yi_1 70 "]);
  assert.deepEqual(pairs(place("乙县/河湾乡\t70\t3")), ["t_yi_1 70 3"]);
});

test("lines without a place are said, with why; the others are placed", () => {
  const read = place("无此镇\t1\n河湾乡\t2\n柳林镇\t3\n柳林镇\t4");
  assert.deepEqual(pairs(read), ["t_jia_1 3 "]);
  assert.deepEqual(
    read.unplaced.map(({ line, text, why }) => `${line} ${text} ${why}`),
    ["1 无此镇 unknown", "2 河湾乡 ambiguous", "4 柳林镇 again"],
  );
  assert.equal(place("柳林镇\t3\n柳林镇\t4", true).rows.length, 2);
});

test("headers say which column is which, whatever their order", () => {
  const read = place("名次\t单位\t数值\t备注\n1\t柳林镇\t92.5\t好");
  assert.deepEqual(pairs(read), ["t_jia_1 92.5 1"]);
  assert.equal(place("单位\t数值\n无此镇\t1").unplaced[0]?.line, 2);
});

test("one column that names no unit is values, in the order of the screen", () => {
  assert.deepEqual(place("92.5\n88\n70").values, ["92.5", "88", "70"]);
  assert.equal(place("柳林镇").values, null);
  assert.equal(place("").values, null);
});
