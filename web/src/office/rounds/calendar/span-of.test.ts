import assert from "node:assert/strict";
import { test } from "node:test";
import { spanOf } from "./span-of.ts";

const DAYS = ["2019-05-29", "2019-05-30", "2019-05-31", "2019-06-01", "2019-06-02"];

test("a span stands among the columns, and says where it is cut", () => {
  assert.deepEqual(spanOf(DAYS, "2019-05-30", "2019-06-01"), {
    before: 1,
    length: 3,
    cutBefore: false,
    cutAfter: false,
  });
  assert.deepEqual(spanOf(DAYS, "2019-05-01", "2019-05-29"), {
    before: 0,
    length: 1,
    cutBefore: true,
    cutAfter: false,
  });
  assert.deepEqual(spanOf(DAYS, "2019-06-02", "2019-07-01"), {
    before: 4,
    length: 1,
    cutBefore: false,
    cutAfter: true,
  });
  assert.deepEqual(spanOf(DAYS, "2019-07-01", "2019-07-02"), {
    before: 5,
    length: 0,
    cutBefore: false,
    cutAfter: true,
  });
});
