import assert from "node:assert/strict";
import { test } from "node:test";
import { buildNationTree, parseShape } from "./nation-tree.ts";

test("a small shape expands to parents level by level", () => {
  const tree = buildNationTree(parseShape("110101 2 1\n110102 1\n120101 0 3\n"));
  assert.deepEqual(tree.starts, [0, 1, 3, 5, 8, 13, 20]);
  assert.deepEqual([...tree.parent], [-1, 0, 0, 1, 2, 3, 3, 4, 5, 5, 6, 7, 7, 8, 8, 9, 10, 12, 12, 12]);
});

test("the country: 31 provinces, 342 prefectures, 2,978 counties, 41,352 towns, 620,573 villages", () => {
  const { parent, starts } = buildNationTree();
  const sizes = starts.slice(1).map((start, index) => start - (starts[index] ?? 0));
  assert.deepEqual(sizes, [1, 31, 342, 2978, 41352, 620573]);
  for (let unit = 1; unit < parent.length; unit++) {
    const up = parent[unit] ?? -1;
    if (up < 0 || up >= unit) assert.fail(`unit ${unit} has parent ${up}`);
  }
});

test("a line that is no county is refused by its number", () => {
  assert.throws(() => parseShape("110101 2\n11010 x\n"), /line 2/);
});
