import assert from "node:assert/strict";
import { test } from "node:test";
import { PHONE_COMMANDS } from "@cunjing/contract";
import { HELD_COMMANDS } from "./held-commands.ts";

test("every command that a phone may send has a name for whoever finds it waiting, and no other has", () => {
  assert.deepEqual(Object.keys(HELD_COMMANDS).sort(), Object.keys(PHONE_COMMANDS).sort());
});
