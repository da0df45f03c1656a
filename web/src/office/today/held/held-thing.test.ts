import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { awaitedKinds, thingOf } from "./held-thing.ts";

describe("what a command that waits is about", () => {
  test("the first of its problems, its inspection, or what was found", () => {
    const moved = { problems: [{ problem: "p1", base: 3 }, { problem: "p2" }], plan: "清运" };
    assert.deepEqual(thingOf("start-rectification", moved), { problem: "p1" });
    assert.deepEqual(thingOf("confirm-inspection", { inspection: "i1" }), { inspection: "i1" });
    const found = { problem: "new", inspection: "i1", description: "村口积存垃圾" };
    assert.deepEqual(
      thingOf("find-problem", found),
      { words: "村口积存垃圾" },
      "a new problem cannot be opened",
    );
  });

  test("nothing of a body that is not as expected", () => {
    for (const body of [null, "text", 7, { problems: "p1", description: 3 }, { problems: [null] }, []])
      assert.deepEqual(thingOf("start-rectification", body), {});
  });

  test("what it waits for is said once a kind; an earlier step is no missing problem", () => {
    const awaits = [
      { noun: "problem", id: "p1", revision: 2 },
      { noun: "photo", id: "p1", stage: "before" },
      { noun: "photo", id: "p2", stage: "before" },
    ] as never;
    assert.deepEqual(awaitedKinds(awaits), ["revision", "photo"]);
  });
});
