import assert from "node:assert/strict";
import { test } from "node:test";
import { readFilter } from "./trail-filter.ts";

test("what the address says of kind and group counts where it is known", () => {
  const known = readFilter({ group: "problem", kind: "problem.found", from: "2019-05-01" });
  assert.deepEqual([known.group, known.kind, known.from], ["problem", "problem.found", "2019-05-01"]);
  const unknown = readFilter({ group: "problem.found", kind: "problem" });
  assert.deepEqual([unknown.group, unknown.kind], [undefined, undefined]);
});
