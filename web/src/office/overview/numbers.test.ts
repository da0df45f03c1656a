import assert from "node:assert/strict";
import { test } from "node:test";
import { valueAlone } from "./numbers.ts";

test("a rate stands alone where its two numbers stand beside it; a bare number stays", () => {
  assert.equal(valueAlone("99.5%（199/200）"), "99.5%");
  assert.equal(valueAlone("87"), "87");
});
