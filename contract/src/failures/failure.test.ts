import assert from "node:assert/strict";
import { test } from "node:test";
import { FAILURES, type FailureKind } from "./catalogue.ts";
import { adviseOnFailure, describeFailure, failure } from "./failure.ts";

const slots = (text: string) =>
  [...new Set([...text.matchAll(/\{(\w+)\}/g)].map((match) => match[1]))].sort();

test("both languages of a message name the same details", () => {
  for (const [code, kind] of Object.entries<FailureKind>(FAILURES)) {
    assert.deepEqual(slots(kind.zh), slots(kind.en), code);
    assert.ok(kind.next.zh.length > 0 && kind.next.en.length > 0, code);
  }
});

test("a code is lower_snake_case", () => {
  for (const code of Object.keys(FAILURES)) assert.match(code, /^[a-z]+(_[a-z]+)*$/);
});

test("a message is printed in the reader's language with its details", () => {
  const one = failure("number_outside", {
    file: "inspections.csv",
    row: 7,
    column: "得分",
    found: "120",
    expected: { zh: "0 至 100 的数", en: "a number from 0 to 100" },
  });
  assert.equal(describeFailure(one, "zh"), "120 超出范围，应为：0 至 100 的数");
  assert.equal(describeFailure(one, "en"), "120 is out of range; expected a number from 0 to 100");
  assert.equal(adviseOnFailure(one, "zh"), "核对原始记录后改正。");
});
