import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { describe, test } from "node:test";
import { loadPolicy } from "@cunjing/engine";
import { describeFailure } from "../failures/failure.ts";
import { type ClosingStep, readClosingChain } from "./closing-chain.ts";
import { readProblemRules } from "./problem-rules.ts";
import { sidesOf } from "./sides.ts";
import { chainOf } from "./testing/four-step.ts";

function rulesOf(pack: string, day: string) {
  const file = new URL(`../../../policies/${pack}.yaml`, import.meta.url);
  const loaded = loadPolicy(readFileSync(file, "utf8"), pack);
  assert.ok("source" in loaded);
  const version = loaded.source.at(day);
  assert.ok("policy" in version);
  const read = readProblemRules(version.policy);
  assert.ok("rules" in read);
  return read.rules;
}

const printed = (
  steps: readonly { step: string; kind: string; who: { side: string; level: string | null } }[],
) => steps.map(({ step, kind, who }) => `${step} ${kind} ${who.side} ${who.level ?? "-"}`);

describe("chains of the packs", () => {
  test("新乡: the county asks, the team that handed it over accepts, the city's office closes; looked at after 30 and 90 days", () => {
    const { chain, look_back, photos } = rulesOf("xinxiang-2019/xinxiang", "2019-04-09");
    assert.deepEqual(
      [chain.dispatched?.side, chain.requested?.level, chain.acceptance],
      ["finder", "county", 0],
    );
    assert.deepEqual(printed(chain.after), ["accepted acceptance verifier -", "closed closing office city"]);
    assert.deepEqual([look_back, photos], [[30, 90], "inspector"]);
  });
  test("通济新区: the village asks, the sanitation office accepts and closes", () => {
    const { chain } = rulesOf("jimo-tongji-2023/tongji", "2023-07-01");
    assert.deepEqual([chain.dispatched?.side, chain.requested?.level], ["office", "village"]);
    assert.deepEqual(printed(chain.after), ["accepted acceptance office -", "closed closing office -"]);
  });
  test("高明: the group asks, the accepting side takes the picture, the district's office closes", () => {
    const { chain } = rulesOf("gaoming-2019/gaoming", "2019-07-12");
    assert.deepEqual([chain.dispatched?.level, chain.requested?.level], ["town", "group"]);
    assert.deepEqual(printed(chain.after), [
      "accepted acceptance verifier -",
      "closed closing office county",
    ]);
  });
  test("a policy that says nothing: asked by the responsible side, accepted by the inspecting one, and closed with that", () => {
    const { chain, photos, look_back } = rulesOf("liangshan-2022/liangshan", "2022-09-01");
    assert.deepEqual(printed(chain.after), ["accepted acceptance verifier -"]);
    assert.deepEqual([photos, look_back], ["optional", []]);
  });
});

test("the long chain: town checks, county accepts, publicity, signature, the city re-checks", () => {
  const chain = chainOf([
    { step: "acceptance_requested", by: "村" },
    { step: "town_checked", by: "镇（街道）" },
    { step: "accepted", by: "县验收组" },
    { step: "publicity", by: "村", days: 7 },
    { step: "signed", by: "县分管领导" },
    { step: "city_rechecked", by: "市督查组" },
  ]);
  assert.deepEqual(printed(chain.after), [
    "town_checked check verifier town",
    "accepted acceptance verifier county",
    // Shown in the village, recorded by the office: the village takes no step after its request.
    "publicity publicity office village",
    "signed confirmation office county",
    "city_rechecked confirmation verifier city",
  ]);
  assert.equal(chain.acceptance, 1);
});

describe("chains that make no sense are refused, with the step named", () => {
  const bad: readonly [string, readonly ClosingStep[], RegExp][] = [
    [
      "no acceptance",
      [
        { step: "dispatched", by: "督查组" },
        { step: "acceptance_requested", by: "村" },
      ],
      /没有验收或销号/,
    ],
    [
      "the village closes its own",
      [
        { step: "acceptance_requested", by: "村" },
        { step: "closed", by: "村委会" },
      ],
      /不能自行销号/,
    ],
    [
      "the asker accepts",
      [
        { step: "acceptance_requested", by: "县（市、区）" },
        { step: "accepted", by: "县" },
      ],
      /不能验收自己/,
    ],
    [
      "the team asks",
      [
        { step: "acceptance_requested", by: "督查组" },
        { step: "accepted", by: "市督查组" },
      ],
      /由责任方办/,
    ],
    [
      "twice",
      [
        { step: "accepted", by: "督查组" },
        { step: "accepted", by: "督查组" },
      ],
      /写了两次/,
    ],
    [
      "something after the closing",
      [
        { step: "closed", by: "办公室" },
        { step: "signed", by: "市领导" },
      ],
      /应是最后一步/,
    ],
    [
      "back to front",
      [
        { step: "acceptance_requested", by: "村" },
        { step: "dispatched", by: "督查组" },
        { step: "accepted", by: "督查组" },
      ],
      /应在“acceptance_requested”之前/,
    ],
    [
      "downward",
      [
        { step: "accepted", by: "县" },
        { step: "town_checked", by: "镇" },
      ],
      /低于前面/,
    ],
    ["no days", [{ step: "accepted", by: "督查组", days: 0 }], /天数 0/],
  ];
  for (const [name, steps, says] of bad) {
    test(name, () => {
      const read = readClosingChain({ steps });
      assert.ok("failures" in read);
      assert.equal(read.failures.length, 1);
      assert.match(describeFailure(read.failures[0]!, "zh"), says);
    });
  }
  test("all faults at once", () => {
    const steps = [
      { step: "closed", by: "村" },
      { step: "signed", by: "市领导", days: 0 },
    ];
    const read = readClosingChain({ steps });
    assert.ok("failures" in read);
    assert.equal(read.failures.length, 3);
  });
});

describe("sides of a role", () => {
  const long = chainOf([
    { step: "acceptance_requested", by: "村" },
    { step: "town_checked", by: "镇" },
    { step: "accepted", by: "县" },
  ]);
  const short = rulesOf("xinxiang-2019/xinxiang", "2019-04-09").chain;
  const county = { role: "county_office", level: "county", of_responsible_unit: false } as const;
  test("a county accepts its villages' problems where the chain says so, and is the responsible side where it does not", () => {
    assert.deepEqual(sidesOf([county], long), ["verifier"]);
    assert.deepEqual(sidesOf([county], short), ["responsible"]);
  });
  test("and never its own", () => {
    assert.deepEqual(sidesOf([{ ...county, of_responsible_unit: true }], long), ["responsible"]);
  });
  test("a watcher, an auditor and the administrators are on no side", () => {
    const roles = ["watch_office", "visiting_auditor", "discipline", "system_admin"] as const;
    assert.deepEqual(
      sidesOf(
        roles.map((role) => ({ role, level: null, of_responsible_unit: false })),
        long,
      ),
      [],
    );
  });
});
