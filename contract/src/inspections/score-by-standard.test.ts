import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { loadPolicy, type Standard } from "@cunjing/engine";
import { checkItems } from "./check-items.ts";
import { scoreByStandard } from "./score-by-standard.ts";

const FILE = join(import.meta.dirname, "../../../policies/town-prizes-2019/town_prizes.yaml");

function groupCheck(): Standard {
  const loaded = loadPolicy(readFileSync(FILE, "utf8"), FILE);
  if ("faults" in loaded) assert.fail("the policy cannot be read");
  const version = loaded.source.at("2019-09-01");
  if (!("policy" in version)) assert.fail("the policy does not hold");
  return version.policy.standards!.group_check!;
}

test("nothing found is the full mark", () => {
  const { score, full, share, lines, ungraded } = scoreByStandard(groupCheck(), []);
  assert.deepEqual(
    { score, full, share, lines, ungraded },
    { score: "30", full: "30", share: 1, lines: [], ungraded: [] },
  );
});

test("deductions by occurrence, caps, alternatives and a group made zero, each line explained", () => {
  const scored = scoreByStandard(groupCheck(), [
    { item: "toilet", object: "h_017", count: "3" },
    { item: "toilet", object: "h_018", count: "4" },
    { item: "not_judged", count: "1" },
    { item: "not_posted", count: "1" },
    { item: "burning", count: "1" },
  ]);
  // 30 − 10 (toilets, capped) − 4 (the worse of two alternatives) − 5 (litter made zero by burning).
  assert.equal(scored.score, "11");
  assert.deepEqual(
    scored.lines.map(({ item, change, how }) => [item, change, how]),
    [
      ["toilet", "-10", "7处，扣完为止"],
      ["not_judged", "-4", "1处"],
      ["not_posted", "0", "1处，只扣较重的一项"],
      ["burning", null, "1处，本组不得分"],
    ],
  );
});

test("a graded line without a grade gives no score, and none is made up", () => {
  const base = groupCheck();
  const graded = {
    ...base,
    items: { look: { label: "观感", clause: ["一"], graded: true, full: base.full } },
  } as Standard;
  assert.deepEqual(scoreByStandard(graded, []).score, null);
  assert.deepEqual(scoreByStandard(graded, []).ungraded, ["look"]);
  assert.equal(scoreByStandard(graded, [{ item: "look", score: "12.5" }]).score, "12.5");
  const faults = checkItems(graded, [
    { item: "look", score: "31" },
    { item: "look", object: "a", count: "1" },
  ]);
  assert.deepEqual(
    faults.map(({ at }) => at),
    ["items.0.score", "items.1.count"],
  );
});

test("lines that the standard does not have, are written twice or come from an older standard are named by place", () => {
  const faults = checkItems(groupCheck(), [
    { item: "no_such", count: "1" },
    { item: "rubbish", count: "1", full: "4" },
    { item: "rubbish", score: "3" },
    { item: "heaps" },
    { item: "heaps", object: "h_1", count: "2", full: "10" },
  ]);
  assert.deepEqual(
    faults.map(({ at, found }) => [at, found]),
    [
      ["items.0.item", "no_such"],
      ["items.1.full", "4"],
      ["items.2", "rubbish"],
      ["items.2.score", "3"],
      ["items.3.count", "heaps"],
    ],
  );
});
