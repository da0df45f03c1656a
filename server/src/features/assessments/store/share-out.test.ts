// Questions are answered whoever takes them; two run at a time, and a failure is the question's own.
import assert from "node:assert/strict";
import { test } from "node:test";
import { setTimeout as sleep } from "node:timers/promises";
import type { Transaction } from "../../../platform/commands/transaction.ts";
import { shareOut } from "./share-out.ts";

function makeTransactions(count: number) {
  let running = 0;
  const seen = { most: 0, asked: 0 };
  const made = Array.from({ length: count }, (): Transaction => {
    let own = 0;
    const ask = async ({ text }: { text: string }) => {
      assert.equal(++own, 1, "one question at a time on each");
      seen.asked++;
      seen.most = Math.max(seen.most, ++running);
      await sleep(text === "slow" ? 30 : 5);
      running--;
      own--;
      if (text === "wrong") throw new Error("wrong");
      return [{ text }];
    };
    return {
      ask,
      askOne: async (query: { text: string }) => (await ask(query))[0],
      write: () => {},
    } as never;
  });
  return { made, seen };
}

test("a slow question holds up nobody but those that wait for the same transaction", async () => {
  const { made, seen } = makeTransactions(2);
  const tx = shareOut(made);
  const texts = ["slow", "a", "b", "c"];
  const rows = await Promise.all(texts.map((text) => tx.ask({ text, values: [] })));
  assert.deepEqual(
    rows,
    texts.map((text) => [{ text }]),
  );
  assert.deepEqual(seen, { most: 2, asked: 4 });
});

test("a failure is the question's own, and the others go on", async () => {
  const tx = shareOut(makeTransactions(2).made);
  const answers = await Promise.allSettled(["wrong", "a", "b"].map((text) => tx.ask({ text, values: [] })));
  assert.deepEqual(
    answers.map(({ status }) => status),
    ["rejected", "fulfilled", "fulfilled"],
  );
});

test("nothing is written", () => {
  assert.throws(() => shareOut(makeTransactions(1).made).write({ text: "", values: [] }), /only reads/);
});
