import assert from "node:assert/strict";
import { test } from "node:test";
import { type Explained, pathTo, shownChildren, withPrinted } from "./explained.ts";

const node = (kind: string, id: string, ...children: Explained[]): Explained => ({
  kind,
  id,
  label: id,
  value: "1",
  clause: [],
  children,
});

const fact = node("fact", "inspections:1");
const indicator = node("indicator", "team_share", node("fact", "inspections:0"), fact);
const tree = node("score", "s", node("rank", "r"), node("part", "p", node("formula", "f", indicator)));

test("the way to a fact leads over every node above it", () => {
  assert.deepEqual(
    pathTo(tree, ({ id }) => id === fact.id),
    ["0", "0.1", "0.1.0", "0.1.0.0", "0.1.0.0.1"],
  );
  assert.equal(
    pathTo(tree, ({ id }) => id === "problems:1"),
    undefined,
  );
});

test("a formula alone between a part and its indicator is passed over; one among several is shown", () => {
  const [, part] = tree.children;
  assert.deepEqual(shownChildren(part as Explained), [indicator]);
  const two = node("part", "p", node("formula", "f", indicator), node("line", "l"));
  assert.deepEqual(
    shownChildren(two).map(({ kind }) => kind),
    ["formula", "line"],
  );
});

test("a score and its parts are printed as on the bulletin, so that they add up", () => {
  const part = (id: string, value: string, exact?: string): Explained => ({
    ...node("part", id),
    value,
    ...(exact === undefined ? {} : { exact }),
  });
  const score: Explained = {
    ...node(
      "score",
      "s",
      node("rank", "r"),
      part("a", "27.0285714286", "946/35"),
      part("b", "19"),
      part("c", "28.2"),
    ),
    value: "74.2285714286",
    exact: "2598/35",
  };
  const printed = withPrinted(score, "74.23");
  assert.deepEqual(
    [printed, ...printed.children].map((one) => one.printed),
    ["74.23", undefined, "27.03", "19.00", "28.20"],
  );
});
