import assert from "node:assert/strict";
import { describe, test } from "node:test";
import {
  daysUsedOn,
  deferralOverOn,
  dueSoonOn,
  firstPass,
  lookBacksDueOn,
  onTimeOn,
  overdueMilestonesOn,
  overdueOn,
} from "./progress.ts";
import { doneOn, inState, PEOPLE, RULES } from "./testing/four-step.ts";

const { verifier } = PEOPLE;

describe("late is computed from the clock: due on 18 April at 18:00", () => {
  const running = inState.in_rectification();
  test("in the due minute it is on time, a minute later it is late", () => {
    assert.equal(running.due_at, "2019-04-18T18:00");
    assert.deepEqual(
      [overdueOn(running, "2019-04-18T18:00"), overdueOn(running, "2019-04-18T18:01")],
      [false, true],
    );
    assert.deepEqual(
      [onTimeOn(running, "2019-04-18T18:00"), onTimeOn(running, "2019-04-18T18:01")],
      [null, false],
    );
  });
  test("the wait for the verifiers is not the village's", () => {
    const asked = inState.acceptance_requested();
    assert.equal(overdueOn(asked, "2019-05-30T00:00"), false);
    assert.equal(daysUsedOn(asked, "2019-05-30T00:00"), 1);
    assert.equal(onTimeOn(asked, "2019-05-30T00:00"), null);
  });
  test("sent back it is not done: the clock shows the old due time again", () => {
    const returned = doneOn(inState.acceptance_requested(), verifier, "return", "2019-04-17T10:00", {
      reason: "不彻底",
      due: "2019-04-25",
    }).next;
    assert.equal(returned.demanded_at, "2019-04-25T23:59");
    assert.equal(overdueOn(returned, "2019-04-20T00:00"), true);
    assert.equal(daysUsedOn(returned, "2019-04-20T00:00"), 5);
  });
  test("closed in time stays in time", () => {
    const closed = inState.closed();
    assert.deepEqual(
      [onTimeOn(closed, "2020-01-01T00:00"), overdueOn(closed, "2020-01-01T00:00")],
      [true, false],
    );
    assert.deepEqual([firstPass(closed), firstPass(running)], [true, null]);
  });
  test("not handed over, deferred, withdrawn: nothing is late", () => {
    for (const state of ["found", "deferred", "withdrawn"] as const) {
      assert.equal(overdueOn(inState[state](), "2030-01-01T00:00"), false, state);
    }
    assert.equal(daysUsedOn(inState.found(), "2019-05-01T00:00"), null);
  });
});

test("due soon: within so many workdays, while it is neither done nor late", () => {
  const running = inState.in_rectification();
  const soon = (now: string, workdays: number) => dueSoonOn(running, now, workdays, RULES.calendar);
  assert.deepEqual(
    [soon("2019-04-16T09:00", 1), soon("2019-04-17T09:00", 1), soon("2019-04-18T09:00", 0)],
    [false, true, true],
  );
  assert.equal(soon("2019-04-19T09:00", 1), false);
  assert.equal(dueSoonOn(inState.acceptance_requested(), "2019-04-18T09:00", 1, RULES.calendar), false);
});

test("each part is late by itself", () => {
  const running = inState.in_rectification();
  assert.deepEqual(overdueMilestonesOn(running, "2019-04-15T12:30"), []);
  assert.deepEqual(
    overdueMilestonesOn(running, "2019-04-15T12:31").map(({ id }) => id),
    ["fence"],
  );
  const fenced = doneOn(running, verifier, "confirm_milestone", "2019-04-15T12:30", {
    milestone: "fence",
  }).next;
  assert.deepEqual(overdueMilestonesOn(fenced, "2019-04-16T00:00"), []);
});

test("a deferral that nobody has ended after its last day is shown", () => {
  const deferred = inState.deferred();
  assert.deepEqual(
    [deferralOverOn(deferred, "2019-06-14T23:59"), deferralOverOn(deferred, "2019-06-15T00:00")],
    [false, true],
  );
});

test("look-backs fall due on the 30th and 90th day after close-out, until they are done", () => {
  const closed = inState.closed();
  assert.deepEqual(
    closed.look_backs.map(({ day }) => day),
    ["2019-05-17", "2019-07-16"],
  );
  assert.deepEqual(lookBacksDueOn(closed, "2019-05-16"), []);
  assert.deepEqual(
    lookBacksDueOn(closed, "2019-05-17").map(({ days }) => days),
    [30],
  );
  const seen = doneOn(closed, verifier, "record_look_back", "2019-05-20T10:00", {
    days: 30,
    result: "holds",
  }).next;
  assert.deepEqual(
    lookBacksDueOn(seen, "2019-07-16").map(({ days }) => days),
    [90],
  );
});
