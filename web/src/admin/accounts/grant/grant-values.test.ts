import assert from "node:assert/strict";
import { test } from "node:test";
import { grantBody, organsFor, reachOf, teamsFor } from "./grant-values.ts";

const DAYS = { first_day: "2019-05-01" };
const unit = { unit: "county_a", name: "甲县" };

test("what belongs to another reach or to no campaign is not sent", () => {
  const filled = { campaign: "c", units: [unit], pool: "county", team: "t", ...DAYS };
  assert.deepEqual(grantBody({ role: "county_office", ...filled }), {
    role: "county_office",
    reach: "unit",
    campaign: "c",
    unit: "county_a",
    ...DAYS,
  });
  assert.deepEqual(grantBody({ role: "pool_lead", ...filled, last_day: "2019-06-01" }), {
    role: "pool_lead",
    reach: "pool",
    campaign: "c",
    pool: "county",
    ...DAYS,
    last_day: "2019-06-01",
  });
  assert.deepEqual(grantBody({ role: "audit_admin", ...filled, last_day: "" }), {
    role: "audit_admin",
    reach: "none",
    ...DAYS,
  });
});

test("a reach that the role may not have gives way to the usual one", () => {
  assert.equal(reachOf("pool_lead", "unit"), "unit");
  assert.equal(reachOf("team_member", "unit"), "team");
  assert.equal(reachOf("village", undefined), "unit");
});

test("covert members go into covert teams, and nobody else", () => {
  const teams = [
    { team: "1", name: "第一督查小组", is_covert: false },
    { team: "2", name: "督查暗访组", is_covert: true },
  ];
  assert.deepEqual(
    teamsFor("covert_member", teams).map(({ team }) => team),
    ["2"],
  );
  assert.deepEqual(
    teamsFor("third_party", teams).map(({ team }) => team),
    ["1"],
  );
});

test("organs are offered to the role that acts for them, where it can be held so", () => {
  const organ = { organ: "1", name: "办公室", unit: "city", unit_name: "示例市", pool: null, team: null };
  const organs = [
    { ...organ, role: "campaign_office" as const },
    { ...organ, organ: "2", role: "pool_lead" as const, pool: "county" },
    { ...organ, organ: "3", role: "campaign_office" as const, pool: "county" },
  ];
  assert.deepEqual(
    organsFor("campaign_office", organs).map(({ organ }) => organ),
    ["1"],
  );
  assert.deepEqual(
    organsFor("pool_lead", organs).map(({ organ }) => organ),
    ["2"],
  );
});
