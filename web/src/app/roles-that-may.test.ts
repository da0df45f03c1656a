import assert from "node:assert/strict";
import { test } from "node:test";
import { rolesThatMay } from "./roles-that-may.ts";

test("a result is signed by the campaign office, and looked over by the pools' lead bureaus as well", () => {
  assert.deepEqual(rolesThatMay("assessment.sign"), ["campaign_office"]);
  assert.deepEqual(rolesThatMay("assessment.review"), ["campaign_office", "pool_lead"]);
});
