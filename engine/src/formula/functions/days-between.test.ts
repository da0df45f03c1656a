import assert from "node:assert/strict";
import { test } from "node:test";
import { fromDays } from "../../vector/make.ts";
import { daysBetween } from "./days-between.ts";
import { assertExamples, run } from "./run-examples.test.ts";

test("daysBetween: the examples of its documentation hold", () => assertExamples(daysBetween));

test("days_between: of columns, absent where a day is", () => {
  const columns = { opened: fromDays([17995, 17995]), closed: fromDays([18000, null], "exempt") };
  assert.deepEqual(run("days_between(opened, closed) > 3", columns), ["true", "absent: exempt"]);
});
