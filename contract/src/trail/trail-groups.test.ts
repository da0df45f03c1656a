import assert from "node:assert/strict";
import { test } from "node:test";
import { PROBLEM_EVENT_IDS } from "../problems/events.ts";
import { groupsOn, kindsOfGroup, TRAIL_GROUP_NAMES } from "./trail-groups.ts";
import { TRAIL_KIND_NAMES, TRAIL_KINDS, trailPhrase } from "./trail-kinds.ts";

test("every kind is in one group, and every group has kinds", () => {
  const grouped = TRAIL_GROUP_NAMES.flatMap((group) => {
    const kinds = kindsOfGroup(group);
    assert.ok(kinds.length > 0, group);
    return kinds;
  });
  assert.deepEqual(grouped.toSorted(), TRAIL_KIND_NAMES.toSorted());
});

test("every group is on the site or in a campaign", () => {
  const shown = new Set([...groupsOn("site"), ...groupsOn("campaign")]);
  assert.deepEqual([...shown].toSorted(), TRAIL_GROUP_NAMES.toSorted());
});

test("all that can happen to a problem has a phrase, no two kinds have the same one, and an old kind is said as it is", () => {
  const said = PROBLEM_EVENT_IDS.filter((id) => !(`problem.${id}` in TRAIL_KINDS));
  assert.deepEqual(said, []);
  for (const language of ["zh", "en"] as const) {
    const phrases = TRAIL_KIND_NAMES.map((kind) => TRAIL_KINDS[kind][language]);
    assert.deepEqual(
      phrases.filter((phrase, at) => phrases.indexOf(phrase) !== at),
      [],
    );
  }
  assert.deepEqual(trailPhrase("problem.forgotten"), { zh: "problem.forgotten", en: "problem.forgotten" });
});
