import assert from "node:assert/strict";
import { test } from "node:test";
import { changeLines } from "./change-lines.ts";

test("old and new stand with an arrow between them; what is empty has a dash; lists are read out", () => {
  assert.deepEqual(
    changeLines({ state: { from: "open", to: null }, units: ["a", "b"], reason: "调离", a: { b: 1 } }, "、"),
    [
      ["state", "open → —"],
      ["units", "a、b"],
      ["reason", "调离"],
      ["a", '{"b":1}'],
    ],
  );
  assert.deepEqual(changeLines({ units: { from: ["a", "b"], to: ["c"] } }, ", "), [["units", "a, b → c"]]);
});
