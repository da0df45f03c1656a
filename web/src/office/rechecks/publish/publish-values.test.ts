import assert from "node:assert/strict";
import { test } from "node:test";
import { type PublishValues, publishingOf } from "./publish-values.ts";

const DRAW = "00000000-0000-4000-8000-000000000001";
const VALUES: PublishValues = {
  title: "5月随机复查",
  source: "双色球第2019056期开奖号码",
  seed: "  ",
  which: "prominent",
  amount: "share",
  share: " 10% ",
  count: 7,
  to: "2019-05-09",
};

test("a share of one's own: what is empty is left out, and so is the other way to say how many", () => {
  assert.deepEqual(publishingOf(VALUES, DRAW), {
    operation: "publish-recheck-seed",
    body: {
      draw: DRAW,
      title: "5月随机复查",
      source: "双色球第2019056期开奖号码",
      to: "2019-05-09",
      all: false,
      share: "10%",
    },
  });
});

test("a number of each town, at least two, in one county, of all that was closed in the window, with its seed", () => {
  const { body } = publishingOf(
    {
      ...VALUES,
      seed: " 4 2 6 ",
      from: "2019-04-01",
      which: "all",
      amount: "count",
      units: [{ unit: "c_jia", name: "甲县" }],
      strata: "town",
      minimum: 2,
    },
    DRAW,
  );
  assert.deepEqual(body, {
    draw: DRAW,
    title: "5月随机复查",
    source: "双色球第2019056期开奖号码",
    seed: "4 2 6",
    from: "2019-04-01",
    to: "2019-05-09",
    unit: "c_jia",
    all: true,
    count: 7,
    strata: "town",
    minimum: 2,
  });
});

test("the policy's draw says itself from what and how many", () => {
  assert.deepEqual(publishingOf({ ...VALUES, rule: "claimed_fixes", period: "2019-05" }, DRAW), {
    operation: "publish-seed",
    body: {
      draw: DRAW,
      title: "5月随机复查",
      source: "双色球第2019056期开奖号码",
      rule: "claimed_fixes",
      period: "2019-05",
    },
  });
});
