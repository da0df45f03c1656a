import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { loadPolicy, type Policy } from "@cunjing/engine";
import { RESPONSIBILITY_KINDS } from "../tables/vocabularies.ts";
import { isFor, responsibilityKinds } from "./kinds.ts";
import { taskLines } from "./task-list.ts";

const ROOT = join(import.meta.dirname, "../../../policies");

const policies: Policy[] = readdirSync(ROOT, { recursive: true, encoding: "utf8" })
  .filter((file) => /^[^/]+\/[^/]+\.yaml$/.test(file))
  .flatMap((file) => {
    const text = readFileSync(join(ROOT, file), "utf8");
    const loaded = /^policy:/m.test(text) ? loadPolicy(text, file) : { faults: [] };
    if ("faults" in loaded) return [];
    const version = loaded.source.at(loaded.source.changes[0] ?? "");
    return "policy" in version ? [version.policy] : [];
  });
const find = (id: string) => policies.find(({ policy }) => policy === id) as Policy;

test("the policy's kinds come first, with its words; common ones follow and bind no unit", () => {
  const kinds = responsibilityKinds(find("gaoming_2019"));
  assert.deepEqual([...kinds.keys()].slice(0, 4), ["main", "paired", "contracted", "linked"]);
  const paired = kinds.get("paired");
  assert.deepEqual([paired?.label, paired?.everyone, paired?.clause], ["挂钩（区领导）", true, ["S0-4"]]);
  assert.ok(paired !== undefined && isFor(paired, "village") && !isFor(paired, "town"));
  const helper = kinds.get("helper");
  assert.ok(helper !== undefined && helper.holders === null && isFor(helper, "household"));
  for (const { id } of RESPONSIBILITY_KINDS) assert.ok(kinds.has(id), id);
});

test("every line of every policy's task list names its clause, and each kind that a duty is owed by is known", () => {
  assert.ok(policies.length >= 5);
  for (const policy of policies) {
    const sources = taskLines(policy).map(({ source, label, clause }) => {
      assert.ok(label !== "" && clause.length > 0, `${policy.policy} ${source}`);
      return source;
    });
    assert.equal(new Set(sources).size, sources.length);
    const known = ["targets", "reports", "duties"] as const;
    const expected = known.flatMap((block) => Object.keys(policy[block] ?? {}).map((id) => `${block}.${id}`));
    assert.deepEqual(
      sources.filter((source) => !source.startsWith("bodies.")),
      expected,
      policy.policy,
    );
  }
});

test("a duty on the task list says how often, and that a guideline is one", () => {
  const duty = taskLines(find("gaoming_2019")).find(({ source }) => source === "duties.on_site");
  assert.equal(duty?.by, "区五套领导班子成员、镇（街道）领导班子成员");
  assert.match(duty?.asks[0] ?? "", /^每.+不少于0\.5天$/);
  assert.equal(duty?.asks[1], "原则上");
});
