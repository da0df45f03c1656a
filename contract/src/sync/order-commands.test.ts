import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { COMMANDS } from "../api/all.ts";
import { chainCommands } from "./order-commands.ts";
import { madeBy, neededBy, PHONE_COMMANDS } from "./phone-commands.ts";

const find = (problem: string, inspection?: string) => ({
  id: `find ${problem}`,
  name: "find-problem",
  body: { problem, inspection },
});
const enter = (inspection: string, round = "r") => ({
  id: `enter ${inspection}`,
  name: "enter-inspection",
  body: { inspection, round, problems: [{ problem: `${inspection} first` }] },
});
const accept = (...problems: string[]) => ({
  id: `accept ${problems.join()}`,
  name: "accept-problems",
  body: { problems: problems.map((problem) => ({ problem })) },
});

test("every command of a phone is one of the campaign's commands", () => {
  const known = new Set(COMMANDS.filter(({ scope }) => scope === "campaign").map(({ name }) => name));
  assert.deepEqual(
    Object.keys(PHONE_COMMANDS).filter((name) => !known.has(name)),
    [],
  );
});

test("what a command makes and needs is read from its body, whatever is there", () => {
  assert.deepEqual(madeBy("enter-inspection", enter("i").body), [
    { noun: "inspection", id: "i" },
    { noun: "problem", id: "i first" },
  ]);
  assert.deepEqual(neededBy("hand-on-dispatch", { dispatch: "d", problems: ["p", "q"] }), [
    { noun: "dispatch", id: "d" },
    { noun: "problem", id: "p" },
    { noun: "problem", id: "q" },
  ]);
  for (const body of [null, 7, "text", [], { problems: "none" }, { problems: [null, 3, { problem: {} }] }])
    assert.deepEqual(neededBy("accept-problems", body), []);
});

test("two visits of one round have nothing to do with each other; what was found at one belongs to it", () => {
  const chains = chainCommands([find("p", "a"), enter("b"), enter("a"), accept("a first"), accept("x")]);
  assert.deepEqual(
    chains.map((chain) => chain.map(({ id }) => id)),
    [["enter a", "find p", "accept a first"], ["enter b"], ["accept x"]],
  );
});

test("each command comes once, makers before what needs them, and the order of the batch within a chain else", () => {
  const command = fc.oneof(
    fc.tuple(fc.nat(9), fc.nat(3)).map(([p, i]) => find(`p${p}`, i === 0 ? undefined : `i${i}`)),
    fc.nat(3).map((i) => enter(`i${i}`)),
    fc.uniqueArray(fc.nat(9), { minLength: 1, maxLength: 3 }).map((ps) => accept(...ps.map((p) => `p${p}`))),
  );
  const batches = fc.uniqueArray(command, { selector: ({ id }) => id, maxLength: 20 });
  fc.assert(
    fc.property(batches, (batch) => {
      const chains = chainCommands(batch);
      const order = chains.flat();
      assert.equal(order.length, batch.length);
      assert.deepEqual(new Set(order), new Set(batch));
      for (const chain of chains) {
        for (const [at, { name, body }] of chain.entries()) {
          for (const { id } of neededBy(name, body)) {
            const maker = batch.find((one) => madeBy(one.name, one.body).some((made) => made.id === id));
            if (maker !== undefined) assert.ok(chain.indexOf(maker) < at && chain.includes(maker));
          }
        }
      }
    }),
  );
});
