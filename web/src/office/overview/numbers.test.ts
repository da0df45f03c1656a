import assert from "node:assert/strict";
import { test } from "node:test";
import { rateIn, valueAlone } from "./numbers.ts";

test("a rate stands alone where its two numbers stand beside it; a bare number stays", () => {
  assert.equal(valueAlone("99.5%（199/200）"), "99.5%");
  assert.equal(valueAlone("87"), "87");
});

test("among English words a rate's brackets are English", () => {
  assert.equal(rateIn("99.5%（199/200）", "en"), "99.5% (199/200)");
  assert.equal(rateIn("99.5%（199/200）", "zh"), "99.5%（199/200）");
});
