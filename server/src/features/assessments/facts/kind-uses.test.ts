import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { loadPolicy, type Policy } from "@cunjing/engine";
import { seriesOf, usesOf } from "./kind-uses.ts";

const POLICIES = join(import.meta.dirname, "../../../../../policies");

function policyOf(path: string, day: string): Policy {
  const loaded = loadPolicy(readFileSync(join(POLICIES, path), "utf8"), path);
  assert.ok("source" in loaded);
  const version = loaded.source.at(day);
  assert.ok("policy" in version);
  return version.policy;
}

test("a policy asks for what its conditions compare the column with, with the unit of measure and the clause", () => {
  const policy = policyOf("xinxiang-2019/xinxiang.yaml", "2019-05-16");
  assert.deepEqual(seriesOf(policy, "numbers"), [
    { id: "middle_points", label: "市行动办评定的中间分项得分", measure: "分", clause: ["S1-23"] },
  ]);
  assert.ok(seriesOf(policy, "reports").some(({ id }) => id === "weekly_report"));
  assert.deepEqual(seriesOf(policy, "media"), []);
});

test("indicators say which kinds are counted; reports are read as what was due", () => {
  const policy = policyOf("xinxiang-2019/xinxiang.yaml", "2019-05-16");
  assert.deepEqual(
    usesOf(policy, "media").map(({ label }) => label),
    ["媒体曝光"],
  );
  assert.deepEqual(
    usesOf(policy, "reports").map(({ id }) => id),
    ["reports_on_time"],
  );
  assert.deepEqual(usesOf(policy, "exemptions"), []);
});

test("a published table that a policy reads is asked for by its name", () => {
  const tables = seriesOf(policyOf("town-prizes-2019/town_prizes.yaml", "2019-12-01"), "published_tables");
  assert.ok(tables.length > 0);
  for (const { id, label } of tables) assert.ok(id !== "" && label !== "");
});
