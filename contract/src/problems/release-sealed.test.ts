import assert from "node:assert/strict";
import { test } from "node:test";
import { openProblem } from "./problem-case.ts";
import { releaseSealed } from "./release-sealed.ts";
import { PEOPLE, RULES } from "./testing/four-step.ts";
import { transition } from "./transition.ts";

const found = (sealed: boolean) =>
  openProblem({
    id: "p",
    unit: "village",
    found_at: "2019-05-14T09:00",
    found_by: "finder",
    severity: "ordinary",
    sealed,
  });
const context = {
  rules: RULES,
  actor: PEOPLE.finder,
  now: "2019-05-16T10:00",
  photos: { before: true, after: false, claim: false },
  frozen_through: null,
  warnings_before: 0,
} as const;
const dispatch = { kind: "dispatch", at: "2019-05-14T10:00", base: 1, channel: "notice" } as const;

test("under seal nothing is handed over; after the release it is, and its time runs from the release on", () => {
  const sealed = transition(found(true), dispatch, context);
  assert.equal(sealed.outcome === "refused" && sealed.failure.code, "problem_sealed");

  const released = releaseSealed(found(true), "2019-05-16T08:00");
  const done = transition(released, dispatch, context);
  assert.ok("next" in done, JSON.stringify(done));
  assert.deepEqual([done.at, done.next.clock_from], ["2019-05-16T08:00", "2019-05-16T08:00"]);
  // An open one is handed over when its sender says.
  const open = transition(found(false), dispatch, context);
  assert.ok("next" in open && open.at === "2019-05-14T10:00");
});

test("what tells nobody keeps its time: a finding withdrawn under seal by a phone that was offline", () => {
  const released = releaseSealed(found(true), "2019-05-16T08:00");
  const withdraw = {
    kind: "withdraw",
    at: "2019-05-14T11:00",
    base: 1,
    why: "found_wrongly",
    reason: "看错",
  } as const;
  const done = transition(released, withdraw, context);
  assert.ok("next" in done && done.at === "2019-05-14T11:00", JSON.stringify(done));
});

test("it has not moved: what was decided under seal is not overtaken by the release", () => {
  const before = found(true);
  const after = releaseSealed(before, "2019-05-16T08:00");
  assert.deepEqual([after.revision, after.moved_revision, after.sealed], [2, 1, false]);
  assert.equal(releaseSealed(after, "2019-06-01T00:00"), after, "never twice");
});
