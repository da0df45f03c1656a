import assert from "node:assert/strict";
import { test } from "node:test";
import { changedTeam } from "./changed-team.ts";

const TEAM = { name: "第一督查组", topic: null, lead_post: "牵头负责人" };

test("only what was changed is sent, without its margins", () => {
  assert.deepEqual(changedTeam(TEAM, { name: " 第一督查小组 ", lead_post: "牵头负责人 " }), {
    name: "第一督查小组",
  });
  assert.deepEqual(changedTeam(TEAM, { name: "第一督查组", topic: "占道经营", lead_post: "牵头负责人" }), {
    topic: "占道经营",
  });
});

test("an emptied field is taken away, and one that was empty stays unsaid", () => {
  assert.deepEqual(changedTeam(TEAM, { name: "第一督查组", topic: " ", lead_post: "" }), { lead_post: null });
  assert.deepEqual(changedTeam(TEAM, { name: "第一督查组", lead_post: "牵头负责人" }), {});
});
