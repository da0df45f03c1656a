import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { loadPolicy, type Policy } from "@cunjing/engine";
import { readExamplePolicy } from "../../demo/example-policy.ts";
import { policyWords } from "../documents/drafts/campaign-words.ts";
import { problemChoices } from "./problem-choices.ts";

const PACKS = join(import.meta.dirname, "../../../../policies");

/** The policy as it is on its last day of change. */
function policyOf(text: string): Policy {
  const loaded = loadPolicy(text, "办法.yaml");
  assert.ok("source" in loaded, "the policy has faults");
  const version = loaded.source.at(loaded.source.changes.at(-1) ?? "2019-04-09");
  assert.ok("policy" in version, "the policy has faults on that day");
  return version.policy;
}
const pack = (file: string) => policyOf(readFileSync(join(PACKS, file), "utf8"));

test("the items of the checklist are the categories, and the policy's places come before the trade's", () => {
  const choices = problemChoices(policyOf(readExamplePolicy()));
  assert.deepEqual(choices.category, [
    { label: "村庄检查表（示例）", items: ["rubbish", "sewage", "toilet", "courtyard", "appearance"] },
  ]);
  assert.deepEqual(choices.behaviour, ["littering", "pouring", "scrawling"]);
  assert.equal(choices.place_type[0], "around_houses");
  assert.ok(!choices.place_type.includes("resettlement_site"), "no place that the policy does not list");
  assert.ok(choices.source.includes("hotline"));
});

test("without a checklist the policy's own sets are the categories, but for those of other columns; no id stands twice", () => {
  const { category } = problemChoices(pack("wuzhi-2023/wuzhi.yaml"));
  const labels = category.map(({ label }) => label);
  assert.ok(labels.includes("治水“三水同治”"));
  assert.ok(!labels.includes("四种行为") && !labels.includes("民意渠道"));
  const ids = category.flatMap(({ items }) => items);
  assert.equal(new Set(ids).size, ids.length);
});

test("without a policy there are the trade's words and no category", () => {
  const choices = problemChoices(undefined);
  assert.deepEqual(choices.category, []);
  assert.equal(choices.place_type.length, 10);
  assert.deepEqual(choices.zone, []);
});

test("every choice has its word", () => {
  for (const file of [
    "xinxiang-2019/xinxiang.yaml",
    "jimo-tongji-2023/qingdao.yaml",
    "wuzhi-2023/wuzhi.yaml",
  ]) {
    const policy = pack(file);
    const words = policyWords(policy);
    const { category, ...others } = problemChoices(policy);
    const ids = [...Object.values(others).flat(), ...category.flatMap(({ items }) => items)];
    assert.deepEqual(
      ids.filter((id) => !words.has(id)),
      [],
      file,
    );
  }
});
