import assert from "node:assert/strict";
import { describe, test } from "node:test";
import fc from "fast-check";
import { PROBLEM_EVENT_SCHEMAS, type ProblemEvent, type ProblemEventKind } from "./events.ts";
import type { ProblemCase } from "./problem-case.ts";
import type { ProblemSide } from "./sides.ts";
import { actor, contextOf, doneOn, foundProblem, inState, PEOPLE, refusedOn } from "./testing/four-step.ts";
import { transition } from "./transition.ts";

const { finder, verifier, village, office } = PEOPLE;

describe("finder ≠ fixer ≠ verifier, person by person", () => {
  test("whoever found it does not accept it, nor ask for its acceptance", () => {
    assert.equal(
      refusedOn(inState.acceptance_requested(), finder, "accept", "2019-04-17T10:00", { step: "accepted" }),
      "problem_finder_cannot_verify",
    );
    const self = actor("inspector_1", ["responsible"]);
    assert.equal(
      refusedOn(inState.dispatched(), self, "request_acceptance", "2019-04-16T10:00", {}),
      "problem_finder_cannot_fix",
    );
  });
  test("what a team found its own withdraw and close on the spot; who verifies by the chain closes it too", () => {
    const open = foundProblem();
    const closing = { fixed_by: "村党支部" };
    const undone = { why: "found_wrongly", reason: "看错了" } as const;
    const put = (who: typeof finder) => [
      refusedOn(open, who, "withdraw", "2019-04-15T10:00", undone),
      refusedOn(open, who, "fix_at_once", "2019-04-15T10:00", closing),
    ];
    const inspector = (more: object) => actor("inspector_9", ["finder", "verifier"], more);
    const no = "problem_not_yours";
    assert.deepEqual(put(verifier), ["done", "done"]);
    assert.deepEqual(put(inspector({ finding: "of_team" })), [no, no]);
    assert.deepEqual(
      put(inspector({ finding: "of_post" })),
      [no, "done"],
      "what no team found, a team verifies",
    );
    const third = actor("third_party", ["finder"], { finding: "of_post" });
    assert.deepEqual(put(third), [no, no]);
    assert.deepEqual(put(office), ["done", no]);
    assert.deepEqual(put(actor("county_clerk", ["verifier"], { level: "county" })), [no, "done"]);
  });
  test("whoever is of the responsible side never accepts, whatever other side they are on", () => {
    const both = actor("village_clerk_2", ["responsible", "verifier", "office"]);
    for (const kind of ["accept", "close", "return"] as const) {
      const payload = { step: "accepted", reason: "x" } as never;
      assert.equal(
        refusedOn(inState.acceptance_requested(), both, kind, "2019-04-17T10:00", payload),
        "problem_responsible_cannot_accept",
        kind,
      );
    }
  });
  test("a clerk who entered the request for a village without an account does not accept it", () => {
    const entered = doneOn(inState.dispatched(), office, "start_rectification", "2019-04-15T11:00", {
      on_behalf_of: "某村（电话）",
    }).next;
    assert.deepEqual(entered.fixers, ["office_clerk"]);
    const asked = doneOn(
      { ...entered, milestones: [] },
      village,
      "request_acceptance",
      "2019-04-16T10:00",
      {},
    ).next;
    const stand_in = { step: "accepted", stand_in_reason: "组里只有一人" };
    assert.equal(
      refusedOn(asked, office, "accept", "2019-04-17T10:00", stand_in),
      "problem_fixer_cannot_verify",
    );
  });
  test("whoever verified it once does not put it right after it was sent back", () => {
    const returned = doneOn(inState.acceptance_requested(), verifier, "return", "2019-04-17T10:00", {
      reason: "不彻底",
    }).next;
    const moved = actor("inspector_2", ["responsible"]);
    assert.equal(
      refusedOn(returned, moved, "request_acceptance", "2019-04-18T10:00", {}),
      "problem_verifier_cannot_fix",
    );
  });
  test("whoever put it right does not look at it again", () => {
    const former = actor("village_clerk", ["verifier"]);
    assert.equal(
      refusedOn(inState.closed(), former, "record_recheck", "2019-06-01T10:00", {
        draw: "d/2019-05",
        result: "holds",
      }),
      "problem_fixer_cannot_verify",
    );
  });
});

const SIDES: readonly ProblemSide[] = ["finder", "responsible", "verifier", "office"];
const KINDS: readonly (readonly [ProblemEventKind, object])[] = [
  ["dispatch", { channel: "notice" }],
  ["fix_at_once", { fixed_by: "保洁员", fixer: "p2" }],
  ["start_rectification", { on_behalf_of: "某村" }],
  ["request_acceptance", { on_behalf_of: "某村" }],
  ["accept", { step: "accepted", stand_in_reason: "只有一人" }],
  ["return", { reason: "不彻底", stand_in_reason: "只有一人" }],
  ["close", {}],
];

test("whoever acts in whatever order: no closed problem was found, put right and verified by fewer than it takes", () => {
  const person = fc.record({
    person: fc.constantFrom("p1", "p2", "p3", "p4"),
    sides: fc.uniqueArray(fc.constantFrom(...SIDES), { minLength: 1 }),
  });
  let closed = 0;
  fc.assert(
    fc.property(
      fc.array(fc.tuple(person, fc.nat(KINDS.length - 1)), { minLength: 80, maxLength: 120 }),
      (tries) => {
        let problem: ProblemCase = foundProblem({ found_by: "p1" });
        for (const [{ person: name, sides }, choice] of tries) {
          const [kind, payload] = KINDS[choice]!;
          const event = PROBLEM_EVENT_SCHEMAS[kind].parse({
            kind,
            at: "2019-04-15T12:00",
            base: problem.revision,
            ...payload,
          }) as ProblemEvent;
          const result = transition(problem, event, contextOf(actor(name, sides), "2019-04-15T12:00"));
          if (!("next" in result)) continue;
          if (result.next.passed.length > problem.passed.length) assert.ok(!sides.includes("responsible"));
          problem = result.next;
        }
        const { fixers, verifiers, found_by } = problem;
        assert.ok(!fixers.includes(found_by) && !verifiers.includes(found_by));
        assert.deepEqual(
          fixers.filter((fixer) => verifiers.includes(fixer)),
          [],
        );
        if (problem.state === "closed") closed++;
      },
    ),
    { numRuns: 200, seed: 7 },
  );
  assert.ok(closed >= 10, `enough of them were closed to prove something: ${closed}`);
});
