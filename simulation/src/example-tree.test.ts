import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { exampleTree } from "./example-tree.ts";
import { orderUnits } from "./read-tree.ts";

const POLICIES = join(import.meta.dirname, "../../policies");

/** Village and community counts of each town, sorted, by track and kind of the assessed unit above. */
function shapeOf(
  rows: { id: string; parent: string; kind: string; track: string; from: string }[],
): string[] {
  const children = Map.groupBy(rows, (row) => row.parent);
  const [root] = children.get("") ?? [];
  const assessed = (children.get(root?.id ?? "") ?? []).filter(({ from }) => from === "");
  return assessed
    .map((unit) => {
      const towns = (children.get(unit.id) ?? []).map((town) => {
        const kinds = (children.get(town.id) ?? []).map(({ kind }) => kind);
        return `${town.kind} ${kinds.length} ${kinds.filter((kind) => kind === "community").length}`;
      });
      return `${unit.track} ${unit.kind} ${towns.join(", ")}`;
    })
    .sort();
}

function readReal() {
  const [header = "", ...lines] = readFileSync(join(POLICIES, "xinxiang-2019/units.csv"), "utf8")
    .trimEnd()
    .split("\n");
  const columns = header.split(",");
  return lines.map((line) => {
    const cells = line.split(",");
    return Object.fromEntries(columns.map((column, at) => [column, cells[at] ?? ""])) as Record<
      string,
      string
    >;
  }) as unknown as ReturnType<typeof exampleTree>;
}

test("the example has Xinxiang's shape and size, town by town: 8 + 7 units, 170 towns, 3,825 villages", () => {
  const tree = exampleTree();
  assert.deepEqual(shapeOf(tree), shapeOf(readReal()));
  assert.equal(tree.filter(({ id }) => id.startsWith("v_")).length, 3825);
  assert.equal(tree.filter(({ id }) => id.startsWith("t_")).length, 170);
});

test("every name is made up, unique inside its parent, and marked; no name of a real county or town, no code", () => {
  const tree = exampleTree();
  const names = new Set(tree.map(({ parent, name }) => `${parent} ${name}`));
  assert.equal(names.size, tree.length);
  assert.equal(new Set(tree.map(({ id }) => id)).size, tree.length);
  const real = new Set(
    readReal()
      .filter(({ kind }) => kind !== "village" && kind !== "community")
      .map(({ name }) => name),
  );
  for (const { name, tags, code } of tree) {
    assert.ok(!real.has(name), name);
    assert.ok(tags.split(";").includes("made_up"));
    assert.equal(code, "");
  }
});

test("parents come first and siblings in official order, as the tree is printed", () => {
  const tree = exampleTree();
  assert.deepEqual(orderUnits(tree.toReversed()), tree);
  assert.deepEqual(
    tree.filter(({ parent }) => parent === "p_shili").map(({ name }) => name),
    "甲县 乙县 丙县 丁县 戊县 己县 庚市 辛市 子区 丑区 寅区 卯区 辰示范区 巳高新区 未经开区".split(" "),
  );
});

test("a line that is no shape is refused", () => {
  assert.throws(() => exampleTree(["county village t1/0"]), RangeError);
  assert.throws(() => exampleTree(["county county q1/0"]), RangeError);
});
