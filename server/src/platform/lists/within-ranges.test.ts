import assert from "node:assert/strict";
import { test } from "node:test";
import { sql } from "kysely";
import { compose } from "../statements/prepare.ts";
import { intersectRanges, withinRanges } from "./within-ranges.ts";

const textOf = (ranges: [number, number][]) => compose(sql`select ${withinRanges("i.pos", ranges)}`).text;

test("no ranges let nothing through, one is a comparison, several are alternatives, many a multirange", () => {
  assert.equal(textOf([]), "select false");
  assert.equal(textOf([[1, 9]]), 'select ("i"."pos" between 1 and 9)');
  const two = textOf([
    [1, 3],
    [7, 9],
  ]);
  assert.equal(two, 'select (("i"."pos" between 1 and 3) or ("i"."pos" between 7 and 9))');
  const many = textOf(Array.from({ length: 17 }, (_, i) => [i * 10, i * 10 + 5]));
  assert.match(many, /between 0 and 165\) and '\{\[0,5\],\[10,15\].*\}'::int8multirange @> "i"\."pos"/);
});

test("ranges meet where both hold", () => {
  assert.deepEqual(
    intersectRanges(
      [
        [1, 5],
        [10, 20],
      ],
      [
        [4, 12],
        [18, 30],
      ],
    ),
    [
      [4, 5],
      [10, 12],
      [18, 20],
    ],
  );
  assert.deepEqual(intersectRanges([[1, 2]], []), []);
});
