import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import {
  ACCOUNT_RULE,
  ADDRESS_RULE,
  type Attempt,
  judgeAttempts,
  type LockOut,
  secondsUntil,
  strictest,
} from "./lock-out.ts";

const T = Date.UTC(2026, 2, 2, 1);
const failed = (...seconds: number[]): Attempt[] =>
  seconds.map((second) => ({ at: T + second * 1000, outcome: "failed" }));
const ended = (outcome: "succeeded" | "unlocked", second: number): Attempt => ({
  at: T + second * 1000,
  outcome,
});
const judge = (attempts: Attempt[], second: number) =>
  judgeAttempts(attempts, T + second * 1000, ACCOUNT_RULE);
const until = (kind: "paused" | "locked", second: number): LockOut => ({ kind, until: T + second * 1000 });

test("two slips cost nothing; the third pauses 5 s, the fourth 30 s, the fifth locks for 15 minutes", () => {
  assert.deepEqual(judge([], 0), { kind: "allowed" });
  assert.deepEqual(judge(failed(0, 1), 1), { kind: "allowed" });
  assert.deepEqual(judge(failed(0, 1, 2), 2), until("paused", 7));
  assert.deepEqual(judge(failed(0, 1, 2), 7), { kind: "allowed" });
  assert.deepEqual(judge(failed(0, 1, 2, 10), 11), until("paused", 40));
  assert.deepEqual(judge(failed(0, 1, 2, 10, 50), 60), until("locked", 950));
  assert.deepEqual(judge(failed(0, 1, 2, 10, 50), 949), until("locked", 950));
  assert.deepEqual(judge(failed(0, 1, 2, 10, 50), 950), { kind: "allowed" });
});

test("after the lock one more failure within the hour locks again; an hour later all is forgotten", () => {
  assert.deepEqual(judge(failed(0, 1, 2, 10, 50, 950), 951), until("locked", 1850));
  assert.deepEqual(judge(failed(0, 1, 2, 10, 50), 3650), { kind: "allowed" });
  assert.deepEqual(judge(failed(0, 1, 2, 10, 50, 3650), 3651), { kind: "allowed" });
});

test("a success forgives the account's failures, and so does the security administrator", () => {
  assert.deepEqual(judge([...failed(0, 1, 2, 10), ended("succeeded", 41), ...failed(42)], 42), {
    kind: "allowed",
  });
  assert.deepEqual(judge([...failed(0, 1, 2, 10, 50), ended("unlocked", 100)], 100), { kind: "allowed" });
});

test("an address is locked after sixty failures, and no success of its own forgives them", () => {
  const sixty = failed(...Array.from({ length: 60 }, (_, i) => i));
  const at = (second: number, attempts: Attempt[]) =>
    judgeAttempts(attempts, T + second * 1000, ADDRESS_RULE);
  assert.deepEqual(at(60, sixty.slice(1)), { kind: "allowed" });
  assert.deepEqual(at(60, [...sixty, ended("succeeded", 60)]), until("locked", 959));
  assert.deepEqual(at(61, [...sixty, ended("unlocked", 60)]), { kind: "allowed" });
});

const attempts = fc.array(
  fc.record({
    at: fc.integer({ min: T, max: T + 7_200_000 }),
    outcome: fc.constantFrom("failed" as const, "succeeded" as const, "unlocked" as const),
  }),
  { maxLength: 30 },
);

test("the order of the attempts is of no account, and every lock ends by itself", () => {
  fc.assert(
    fc.property(attempts, fc.constantFrom(ACCOUNT_RULE, ADDRESS_RULE), (made, rule) => {
      const now = T + 7_200_000;
      const judged = judgeAttempts(made, now, rule);
      assert.deepEqual(judgeAttempts(made.toReversed(), now, rule), judged);
      if (judged.kind === "allowed") return;
      assert.ok(judged.until > now && judged.until <= now + rule.lockSeconds * 1000);
      assert.deepEqual(judgeAttempts(made, judged.until, rule), { kind: "allowed" });
    }),
  );
});

test("the strictest judgement is the one that ends last; seconds are whole and never nothing", () => {
  assert.deepEqual(
    strictest([{ kind: "allowed" }, until("paused", 5), until("locked", 9)]),
    until("locked", 9),
  );
  assert.deepEqual(strictest([]), { kind: "allowed" });
  assert.equal(secondsUntil(T + 1001, T), 2);
  assert.equal(secondsUntil(T, T), 1);
});
