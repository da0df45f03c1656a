import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { compareLists, type FiledHolding, fileList } from "./filed-list.ts";

const holding = (more: Partial<FiledHolding> = {}): FiledHolding => ({
  unit: "town_a",
  unit_name: "甲镇",
  kind: "contracted",
  holder: "post_1",
  post: "县委常委",
  body: "县委",
  first_day: "2019-04-09",
  last_day: null,
  ...more,
});

const anyHolding = fc
  .record({
    unit: fc.constantFrom("town_a", "town_b"),
    kind: fc.constantFrom("contracted", "main"),
    holder: fc.constantFrom("post_1", "post_2"),
    post: fc.constantFrom(null, "县长", "副县长"),
    last_day: fc.constantFrom(null, "2019-05-31"),
  })
  .map(holding);
const list = fc.array(anyHolding, { maxLength: 10 });

test("the digest is of the content, whatever order the rows came in", () => {
  fc.assert(
    fc.property(list, (rows) => {
      assert.deepEqual(fileList(rows), fileList(rows.toReversed()));
      assert.match(fileList(rows).digest, /^[0-9a-f]{64}$/);
    }),
  );
  assert.notEqual(fileList([holding()]).digest, fileList([holding({ post: "副县长" })]).digest);
});

test("a comparison accounts for every row of both lists, and of equal lists says nothing", () => {
  fc.assert(
    fc.property(list, list, (before, after) => {
      const { added, removed, changed, unchanged } = compareLists(before, after);
      assert.equal(removed.length + changed.length + unchanged, before.length);
      assert.equal(added.length + changed.length + unchanged, after.length);
      const back = compareLists(after, before);
      assert.deepEqual([back.added.length, back.removed.length], [removed.length, added.length]);
      const same = compareLists(before, before.toReversed());
      assert.deepEqual([same.added, same.removed, same.changed], [[], [], []]);
    }),
  );
});

test("who left, who came and whose post changed are told apart", () => {
  const before = [holding(), holding({ holder: "post_2", unit: "town_b" })];
  const after = [holding({ last_day: "2019-05-31" }), holding({ holder: "post_3", first_day: "2019-06-01" })];
  const { added, removed, changed } = compareLists(before, after);
  assert.deepEqual(
    added.map(({ holder }) => holder),
    ["post_3"],
  );
  assert.deepEqual(
    removed.map(({ holder }) => holder),
    ["post_2"],
  );
  assert.deepEqual(
    changed.map((one) => [one.before.last_day, one.after.last_day]),
    [[null, "2019-05-31"]],
  );
});
