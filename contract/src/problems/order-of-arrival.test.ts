import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { PROBLEM_EVENT_SCHEMAS, type ProblemEvent, type ProblemEventKind } from "./events.ts";
import type { ProblemCase } from "./problem-case.ts";
import { type Arrival, arrive } from "./release-held.ts";
import type { ProblemActor } from "./sides.ts";
import { contextOf, foundProblem, PEOPLE } from "./testing/four-step.ts";
import { transition } from "./transition.ts";

const { finder, verifier, village, office, office_head } = PEOPLE;
const verifier_2: ProblemActor = { ...verifier, person: "inspector_3" };

/** Commands of a day in the field; the walk below tries them and keeps those that the problem takes. */
const TRIED: readonly (readonly [ProblemEventKind, ProblemActor, object])[] = [
  ["dispatch", finder, { channel: "notice" }],
  ["sign_receipt", village, {}],
  ["start_rectification", village, {}],
  ["request_acceptance", village, {}],
  ["accept", verifier, { step: "accepted" }],
  ["return", verifier_2, { reason: "不彻底" }],
  ["close", office, {}],
  ["request_extension", village, { reason: "降雨", due: { workdays: 2 } }],
  ["request_deferral", village, { reason: "等水退", until: "2019-12-31" }],
  ["decide_request", office_head, { exit: "extension", approved: true, approver: "副主任", reason: "属实" }],
  ["decide_request", office_head, { exit: "deferral", approved: true, approver: "副主任", reason: "属实" }],
  ["resume", office, { reason: "水已退" }],
  ["link_lineage", verifier, { lineage: "line_1", because: "同一处" }],
  ["warn", finder, { due: "2019-12-31" }],
];

interface Walk {
  readonly end: ProblemCase;
  readonly arrivals: readonly Arrival<number>[];
}

/** A history as it happened, minute by minute; each command builds on what came before it, as a phone's outbox has it. */
function walk(choices: readonly number[]): Walk {
  let problem = foundProblem();
  const arrivals: Arrival<number>[] = [];
  for (const [minute, choice] of choices.entries()) {
    const [kind, who, payload] = TRIED[choice % TRIED.length]!;
    const at = `2019-04-15T${String(10 + Math.floor(minute / 60)).padStart(2, "0")}:${String(minute % 60).padStart(2, "0")}`;
    const event = PROBLEM_EVENT_SCHEMAS[kind].parse({
      kind,
      at,
      base: problem.revision,
      ...payload,
    }) as ProblemEvent;
    // All arrive in the evening: the order of arrival is not that of their times.
    const context = contextOf(who, "2019-04-15T20:00");
    const result = transition(problem, event, context);
    if (!("next" in result)) continue;
    problem = result.next;
    arrivals.push({ key: arrivals.length, event, context });
  }
  return { end: problem, arrivals };
}

function deliver(arrivals: readonly Arrival<number>[]) {
  let problem = foundProblem();
  let held: readonly Arrival<number>[] = [];
  const settled: { key: number; outcome: string }[] = [];
  for (const arrival of arrivals) {
    const released = arrive(problem, held, arrival);
    ({ problem, held } = released);
    settled.push(...released.settled.map(({ key, result }) => ({ key, outcome: result.outcome })));
  }
  return { problem, held, settled };
}

const choices = fc.array(fc.nat(TRIED.length - 1), { minLength: 20, maxLength: 60 });

test("commands of a phone that arrive in any order end in the state that they end in in order, none held, none lost", () => {
  let longest = 0;
  fc.assert(
    fc.property(
      choices.chain((picked) => {
        const { arrivals } = walk(picked);
        longest = Math.max(longest, arrivals.length);
        return fc.tuple(
          fc.constant(picked),
          fc.shuffledSubarray([...arrivals], { minLength: arrivals.length, maxLength: arrivals.length }),
        );
      }),
      ([picked, shuffled]) => {
        const { end, arrivals } = walk(picked);
        const { problem, held, settled } = deliver(shuffled);
        assert.deepEqual(problem, end);
        assert.deepEqual(held, []);
        assert.deepEqual(
          settled,
          arrivals.map(({ key }) => ({ key, outcome: "done" })),
        );
      },
    ),
    { numRuns: 300 },
  );
  assert.ok(longest >= 8, `the walks are long enough to prove something: ${longest}`);
});

test("while one of them is on its way, those before it are done and those that build on it are held", () => {
  fc.assert(
    fc.property(choices, fc.nat(), (picked, lost) => {
      const { arrivals } = walk(picked);
      fc.pre(arrivals.length > 1);
      const missing = lost % arrivals.length;
      const { problem, held, settled } = deliver(arrivals.filter(({ key }) => key !== missing).toReversed());
      assert.equal(problem.revision, missing + 1);
      assert.deepEqual(
        settled.map(({ key }) => key),
        arrivals.slice(0, missing).map(({ key }) => key),
      );
      assert.equal(held.length, arrivals.length - 1 - missing);
    }),
    { numRuns: 200 },
  );
});

test("two phones that both request acceptance: one is done, the other hears that it is", () => {
  const { arrivals } = walk([0, 2]);
  const request = (person: string, at: string): Arrival<number> => ({
    key: 7,
    event: PROBLEM_EVENT_SCHEMAS.request_acceptance.parse({ kind: "request_acceptance", at, base: 3 }),
    context: contextOf({ ...village, person }, "2019-04-15T20:00"),
  });
  const both = [...arrivals, request("clerk_a", "2019-04-15T12:00"), request("clerk_b", "2019-04-15T11:00")];
  const { problem, settled } = deliver(both);
  assert.equal(problem.state, "acceptance_requested");
  assert.deepEqual(problem.fixers, ["village_clerk", "clerk_a"]);
  assert.equal(settled.at(-1)?.outcome, "refused");
});
