import assert from "node:assert/strict";
import { test } from "node:test";
import { eventsOf } from "./events-of.ts";

const problem = (id: string, found_on: string, closed_on: string | null, rebound_of: string | null = null) =>
  ({ problem: id, found_on, closed_on, rebound_of, description: `${id}的事` }) as never;
const inspection = (id: string, day: string) =>
  ({ inspection: id, day, team_name: "第2组", score: "84" }) as never;

test("what happened in a village, the newest day first, each day in the order in which things happen", () => {
  const days = eventsOf(
    [
      problem("b", "2019-05-02", "2019-05-06"),
      problem("a", "2019-05-02", null),
      problem("c", "2019-05-06", null, "b"),
    ],
    [inspection("i", "2019-05-02")],
  );
  const told = [...days].map(([day, events]) => [day, events.map(({ kind, id }) => `${kind} ${id}`)]);
  assert.deepEqual(told, [
    ["2019-05-06", ["again c", "closed b"]],
    ["2019-05-02", ["visited i", "found a", "found b"]],
  ]);
});
