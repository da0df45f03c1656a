import assert from "node:assert/strict";
import { test } from "node:test";
import { telephoneLink } from "./telephone-link.ts";

test("a number is dialled without its blanks, with its hyphens and the sign of a country", () => {
  assert.equal(telephoneLink("000-0000"), "tel:000-0000");
  assert.equal(telephoneLink("+00 000 0000 0000"), "tel:+0000000000000");
  assert.equal(telephoneLink(" 000 0000 "), "tel:0000000");
});

test("an extension is dialled apart, whatever the word before it", () => {
  assert.equal(telephoneLink("0000-0000000 转 8"), "tel:0000-0000000;ext=8");
  assert.equal(telephoneLink("0000-0000000转8"), "tel:0000-0000000;ext=8");
  assert.equal(telephoneLink("0000-0000000 ext. 12"), "tel:0000-0000000;ext=12");
});
