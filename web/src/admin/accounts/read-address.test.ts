import assert from "node:assert/strict";
import { test } from "node:test";
import { readAddress } from "./read-address.ts";

const ID = "dd3b5c46-4af7-880d-a0db-83d820804d2d";

test("campaign and unit are read from the address of any page, or from the bare id", () => {
  assert.deepEqual(readAddress(`https://site.example/c/${ID}/ledger?standing=all&unit=t_bing_1#x`), {
    campaign: ID,
    unit: "t_bing_1",
  });
  assert.deepEqual(readAddress(` /c/${ID.toUpperCase()}/today `), { campaign: ID, unit: undefined });
  assert.deepEqual(readAddress(ID), { campaign: ID, unit: undefined });
});

test("what names no campaign is none", () => {
  for (const text of ["", "https://site.example/site/accounts", `${ID}0`, "dd3b5c46"])
    assert.equal(readAddress(text), undefined, text);
});
