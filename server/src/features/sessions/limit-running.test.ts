import assert from "node:assert/strict";
import { test } from "node:test";
import { setImmediate as turn } from "node:timers/promises";
import fc from "fast-check";
import { BUSY, limitRunning } from "./limit-running.ts";

test("never more than the limit run, all that were let in finish in order of arrival, the rest are told", async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.integer({ min: 1, max: 3 }),
      fc.integer({ min: 0, max: 4 }),
      fc.array(fc.integer({ min: 0, max: 3 }), { maxLength: 12 }),
      async (running, waiting, turns) => {
        const run = limitRunning({ running, waiting });
        let now = 0;
        let most = 0;
        const started: number[] = [];
        const results = await Promise.all(
          turns.map((turnsTaken, index) =>
            run(async () => {
              started.push(index);
              most = Math.max(most, ++now);
              for (let i = 0; i <= turnsTaken; i++) await turn();
              now--;
              return index;
            }),
          ),
        );
        assert.ok(most <= running);
        const letIn = Math.min(turns.length, running + waiting);
        assert.deepEqual(
          results,
          turns.map((_, index) => (index < letIn ? index : BUSY)),
        );
        assert.deepEqual(
          started,
          started.toSorted((a, b) => a - b),
        );
      },
    ),
    { numRuns: 60 },
  );
});

test("work that fails gives its place back", async () => {
  const run = limitRunning({ running: 1, waiting: 0 });
  for (let i = 0; i < 3; i++)
    await assert.rejects(
      run(async () => {
        throw new Error("broken");
      }),
      /broken/,
    );
  assert.equal(await run(async () => "free"), "free");
});
