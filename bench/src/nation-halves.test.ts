import assert from "node:assert/strict";
import { test } from "node:test";
import { cutNation } from "./nation-halves.ts";

test("two halves of nearly equal size make up the country", () => {
  const [one, other] = cutNation();
  assert.equal(one!.villages + other!.villages, 620_573);
  assert.equal(one!.before, 0);
  assert.equal(other!.before, one!.villages);
  assert.ok(Math.abs(one!.villages - other!.villages) < 2000);
  const counties = [one!, other!].map(({ tree }) => tree.countyCodes.length);
  assert.equal(counties[0]! + counties[1]!, 2978);
});
