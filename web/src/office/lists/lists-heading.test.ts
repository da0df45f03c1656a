import assert from "node:assert/strict";
import { test } from "node:test";
import { type List, listsHeading } from "./lists-heading.ts";

const list = (label: string, kind: List["kind"], size: number): List => ({
  list: label,
  label,
  kind,
  size,
  clause: [],
  members: [],
});

test("red and black are counted over all lists of a kind; others are named where there is neither", () => {
  assert.deepEqual(listsHeading([list("a", "red", 3), list("b", "red", 1), list("c", "black", 2)], false), {
    key: "heading",
    values: { red: 4, black: 2 },
  });
  assert.deepEqual(listsHeading([list("a", "red", 0), list("旬查末位", "other", 2)], false), {
    key: "headingOther",
    values: { list: "旬查末位", count: 2 },
  });
  assert.equal(listsHeading([list("a", "black", 0)], false).key, "headingNone");
});

test("who sees their own units alone is told of these, not that there is no list", () => {
  assert.equal(listsHeading([list("a", "black", 0)], true).key, "headingNoneOwn");
});
