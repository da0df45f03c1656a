import assert from "node:assert/strict";
import { test } from "node:test";
import { checkPlan, type PlanSurroundings } from "./check-plan.ts";

const day = (text: string, work: boolean, why: string) => ({ day: text, work, why });
const TEAM = {
  team: "t1",
  name: "第一组",
  kind: "area",
  members: [{ role_name: "组员", home_unit_name: "甲县" }],
};
const COVERT = { team: "t9", name: "暗访组", kind: "covert", members: [] };

// Only what the check reads.
const AROUND = {
  language: "zh",
  campaign: { first_day: "2019-04-09", last_day: "2019-07-17" },
  choices: {
    today: "2019-05-09",
    periods: [{ id: "2019-05-x2", title: "5月中旬", first_day: "2019-05-09", last_day: "2019-05-18" }],
    days: [
      day("2019-05-17", true, "星期五"),
      day("2019-05-18", false, "星期六"),
      day("2019-05-19", false, "星期日"),
    ],
  },
  teams: [TEAM, COVERT],
  others: [],
} as unknown as PlanSurroundings;

const words = (plan: Parameters<typeof checkPlan>[0], around = AROUND) =>
  checkPlan(plan, around).map(({ word }) => word);
const PLAN = { kind: "team", first_day: "2019-05-17", last_day: "2019-05-18", teams: [] };

test("days off, days outside of the period and of the campaign are said", () => {
  assert.deepEqual(words(PLAN), ["daysOff"]);
  assert.deepEqual(words({ ...PLAN, last_day: "2019-05-19", period: "2019-05-x2" }), [
    "outsidePeriod",
    "daysOff",
  ]);
  assert.deepEqual(words({ ...PLAN, first_day: "2019-04-01", last_day: "2019-04-02" }), ["outside", "past"]);
  assert.deepEqual(words({ kind: "team" }), ["saysFill"]);
});

test("a covert round needs a covert team, and says that it is sealed", () => {
  assert.deepEqual(words({ ...PLAN, kind: "covert", last_day: "2019-05-17" }), ["covertTeam", "covertSeal"]);
  assert.deepEqual(words({ ...PLAN, kind: "covert", last_day: "2019-05-17", teams: ["t9"] }), ["covertSeal"]);
  assert.deepEqual(words({ ...PLAN, last_day: "2019-05-17", teams: ["t9"] }), ["openTeams"]);
});

test("a team's member stands aside at home; rounds of the same days with the same team or units are named", () => {
  const other = {
    title: "另一个",
    first_day: "2019-05-17",
    last_day: "2019-05-18",
    teams: [{ team: "t1", name: "第一组" }],
    at: new Set(["v1"]),
  };
  const around = { ...AROUND, others: [other] } as unknown as PlanSurroundings;
  const plan = {
    ...PLAN,
    last_day: "2019-05-17",
    teams: ["t1"],
    scopeKind: "list" as const,
    units: [{ unit: "v1", name: "甲村" }],
  };
  const found = checkPlan(plan, around);
  assert.deepEqual(
    found.map(({ word }) => word),
    ["sameUnits", "sameTeams", "homeUnits", "load"],
  );
  assert.equal(found.find(({ word }) => word === "load")?.values?.each, "1.0");
});
