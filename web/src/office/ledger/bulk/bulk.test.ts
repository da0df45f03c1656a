import assert from "node:assert/strict";
import { test } from "node:test";
import { groupAwaiting, groupOffers, type Problem } from "./group-offers.ts";
import { pathBelow, planNotices, severitiesOf, type ToDispatch } from "./plan-notices.ts";

const place = (unit: string) => ({ unit, name: unit });
const problem = (id: string, severity: string, ...path: string[]): ToDispatch => ({
  problem: id,
  revision: 1,
  severity,
  path: path.map(place),
});

test("a path is from below the campaign's root down to the unit", () => {
  const above = [place("town"), place("county"), place("city"), place("province")];
  assert.deepEqual(
    pathBelow("city", place("village"), above).map(({ unit }) => unit),
    ["county", "town", "village"],
  );
  assert.deepEqual(
    pathBelow("city", place("county"), [place("city")]).map(({ unit }) => unit),
    ["county"],
  );
});

test("one document for each receiver at the level asked for; a path that ends above it is its own receiver", () => {
  const problems = [
    problem("1", "ordinary", "a", "a1", "a11"),
    problem("2", "prominent", "b", "b1", "b11"),
    problem("3", "ordinary", "a", "a2", "a21"),
    problem("4", "serious", "a"),
  ];
  const receivers = (level: "top" | "middle" | "own") =>
    planNotices(problems, level).map(({ receiver, problems: of }) => `${receiver.unit} ${of.length}`);
  assert.deepEqual(receivers("top"), ["a 3", "b 1"]);
  assert.deepEqual(receivers("middle"), ["a1 1", "b1 1", "a2 1", "a 1"]);
  assert.deepEqual(receivers("own"), ["a11 1", "b11 1", "a21 1", "a 1"]);
  assert.deepEqual(severitiesOf(problems), [
    ["ordinary", 2],
    ["prominent", 1],
    ["serious", 1],
  ]);
});

const offered = (id: string, ...moves: Partial<Problem["moves"][number]>[]) =>
  ({
    problem: id,
    moves: moves.map((move) => ({ of: null, needs: [], awaits: [], command: "", label: "", ...move })),
  }) as unknown as Problem;

test("what is offered for each is put together: needs of any, none that still waits for photos, none that is for one alone", () => {
  const offers = groupOffers([
    offered("1", { move: "accept", of: "accepted" }, { move: "return" }, { move: "record_recheck" }),
    offered("2", { move: "accept", of: "accepted", needs: ["stand_in_reason"] }),
    offered("3", { move: "accept", of: "county" }),
    offered("4", { move: "accept", of: "accepted", awaits: ["after"] }),
  ]);
  assert.deepEqual(
    offers.map(({ key, problems, move }) => [key, problems.map((one) => one.problem), move.needs]),
    [
      ["accept accepted", ["1", "2"], ["stand_in_reason"]],
      ["return ", ["1"], []],
      ["accept county", ["3"], []],
    ],
  );
});

test("what waits for photos is told with how many, and which is the first", () => {
  const waiting = [
    offered("1", { move: "accept", awaits: ["after"] }, { move: "return" }),
    offered("2", { move: "accept", awaits: ["after", "before"] }),
  ];
  assert.deepEqual(groupAwaiting(waiting), [
    { move: "accept", stage: "after", count: 2, first: "1" },
    { move: "accept", stage: "before", count: 1, first: "2" },
  ]);
});
