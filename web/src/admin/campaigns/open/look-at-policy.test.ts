import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { lookAtPolicy } from "./look-at-policy.ts";

const TEXT = readFileSync(
  join(import.meta.dirname, "../../../../../policies/xinxiang-2019/xinxiang.yaml"),
  "utf8",
);

test("a real policy is read with its title, its campaign's days, what it assesses and what it leaves open", () => {
  const { title, errors, campaign, assessments, decisions, variants } = lookAtPolicy(TEXT, "2019-04-09");
  assert.equal(errors, 0);
  assert.match(title ?? "", /办法/);
  assert.deepEqual([campaign?.first, campaign?.last], ["2019-04-09", "2019-07-17"]);
  assert.ok(assessments.length > 0 && decisions.length > 0);
  for (const { id, value, variants: names } of decisions) {
    assert.ok(names.includes(value), id);
    assert.ok((variants[id]?.[value] ?? "") !== "", `${id} ${value} has no label`);
  }
});

test("a text with errors says each with its line, and nothing follows from what is no YAML", () => {
  const broken = TEXT.replace("every: xun", "every: xunn");
  const { errors, findings } = lookAtPolicy(broken, undefined);
  assert.ok(errors > 0);
  assert.ok(
    findings.some(({ found }) => found.includes("xunn")),
    "the line that is wrong is not said",
  );
  const none = lookAtPolicy("a: [", undefined);
  assert.equal(none.title, null);
  assert.ok(none.errors > 0);
  assert.deepEqual(none.decisions, []);
});
