import assert from "node:assert/strict";
import { describe, test } from "node:test";
import {
  PROBLEM_EVENT_IDS,
  PROBLEM_EVENT_SCHEMAS,
  type ProblemEvent,
  type ProblemEventKind,
} from "./events.ts";
import { OUTCOMES, type OutcomeConditions, outcomeOf } from "./outcomes.ts";
import type { ProblemCase } from "./problem-case.ts";
import type { ProblemActor } from "./sides.ts";
import { PROBLEM_STATE_IDS, type ProblemState } from "./states.ts";
import { contextOf, inState, PEOPLE, PHOTOS } from "./testing/four-step.ts";
import { type Transition, transition } from "./transition.ts";

const { finder, verifier, village, office, office_head } = PEOPLE;
const other_office = { ...office, person: "office_clerk_2" };

/** A command that is in order in itself, and whose step it is. */
const COMMANDS: { readonly [K in ProblemEventKind]: readonly [ProblemActor, object] } = {
  dispatch: [finder, { channel: "notice" }],
  fix_at_once: [verifier, { fixed_by: "村保洁员" }],
  sign_receipt: [village, {}],
  start_rectification: [village, {}],
  confirm_milestone: [verifier, { milestone: "fence" }],
  request_acceptance: [village, {}],
  accept: [verifier, { step: "accepted" }],
  close: [office, {}],
  return: [office, { reason: "垃圾没有清净", stand_in_reason: "组里只有一人" }],
  request_extension: [village, { reason: "连续降雨", due: { workdays: 2 } }],
  request_deferral: [village, { reason: "雨季不能施工", until: "2019-08-31" }],
  request_reassignment: [village, { reason: "属于邻村", to: "v_02" }],
  decide_request: [
    office_head,
    { exit: "extension", approved: true, approver: "副主任", reason: "情况属实" },
  ],
  resume: [office, { reason: "已具备施工条件" }],
  withdraw: [other_office, { why: "found_wrongly", reason: "查错了村" }],
  record_rebound: [finder, { rebound: "p_0002", reason: "又堆了垃圾" }],
  link_lineage: [office, { lineage: "line_1", because: "同一处坑塘" }],
  unlink_lineage: [office, { because: "不是同一处" }],
  record_look_back: [verifier, { days: 30, result: "holds" }],
  record_recheck: [verifier, { draw: "claimed_fixes/2019-04", result: "holds" }],
  warn: [finder, { due: "2019-08-30" }],
};

/** The day on which it is put: after the look-back's day, and with the extension asked for in time. */
const AT = "2019-07-01T10:00";

/** What the problem has to have for a command to be in order: a request to decide on, a lineage to undo. */
function preparedFor(kind: ProblemEventKind, state: ProblemState): ProblemCase {
  const problem: ProblemCase = inState[state]();
  const lineage = kind === "unlink_lineage" ? "line_1" : null;
  // Lies ahead of every command of the table, so that being too late for an extension is not in the way.
  const due_at = problem.due_at === null ? null : "2019-07-03T18:00";
  const request =
    kind === "decide_request"
      ? ({
          exit: "extension",
          due_at: "2019-07-05T18:00",
          asked_by: "village_clerk",
          asked_at: AT,
          reason: "降雨",
        } as const)
      : null;
  const milestones =
    kind === "confirm_milestone" && state === "acceptance_requested"
      ? inState.dispatched().milestones
      : problem.milestones;
  return { ...problem, lineage, due_at, request, milestones };
}

function put(kind: ProblemEventKind, state: ProblemState, conditions: OutcomeConditions): Transition {
  const prepared = preparedFor(kind, state);
  const [who, payload] = COMMANDS[kind];
  // Late: one more move, and one more return, than its sender had seen.
  const problem: ProblemCase = {
    ...prepared,
    sealed: conditions.sealed,
    ...(conditions.late
      ? { revision: 9, moved_revision: 9, returned_revision: 9 }
      : { revision: 9, moved_revision: 8, returned_revision: 8 }),
  };
  const base = conditions.base_awaited ? 12 : 8;
  const event = PROBLEM_EVENT_SCHEMAS[kind].parse({ kind, at: AT, base, ...payload }) as ProblemEvent;
  const lost = conditions.reassigned && OUTCOMES[kind].responsible;
  const actor: ProblemActor = lost ? { ...who, sides: [], was_responsible: true } : who;
  return transition(
    problem,
    event,
    contextOf(actor, AT, {
      photos: conditions.photos_missing ? { before: false, after: false, claim: false } : PHOTOS,
      frozen_through: conditions.period_closed ? "2019-12-31" : null,
    }),
  );
}

const CONDITIONS = [
  "late",
  "reassigned",
  "sealed",
  "period_closed",
  "base_awaited",
  "photos_missing",
] as const;

/** All 64 of them. */
const CIRCUMSTANCES: readonly OutcomeConditions[] = Array.from(
  { length: 2 ** CONDITIONS.length },
  (_, bits) =>
    Object.fromEntries(
      CONDITIONS.map((name, at) => [name, (bits & (1 << at)) !== 0]),
    ) as unknown as OutcomeConditions,
);

function named(conditions: OutcomeConditions): string {
  return CONDITIONS.filter((name) => conditions[name]).join("+") || "nothing else";
}

for (const kind of PROBLEM_EVENT_IDS) {
  describe(`command ${kind}`, () => {
    for (const state of PROBLEM_STATE_IDS) {
      test(`${kind} × ${state}: transition gives the table's outcome in all ${CIRCUMSTANCES.length} circumstances`, () => {
        for (const conditions of CIRCUMSTANCES) {
          const result = put(kind, state, conditions);
          const found = result.outcome === "refused" ? { refused: result.failure.code } : result.outcome;
          assert.deepEqual(found, outcomeOf(kind, state, conditions), named(conditions));
        }
      });
    }
  });
}

test("every outcome that a command can have occurs in the table", () => {
  const seen = new Set<string>();
  for (const kind of PROBLEM_EVENT_IDS) {
    for (const state of PROBLEM_STATE_IDS) {
      for (const conditions of CIRCUMSTANCES) {
        const expected = outcomeOf(kind, state, conditions);
        seen.add(typeof expected === "string" ? expected : "refused");
      }
    }
  }
  assert.deepEqual([...seen].sort(), ["done", "held", "late_list", "photos_awaited", "refused"]);
});

test("what is refused or waits changes nothing, and what is done goes one revision on", () => {
  for (const kind of PROBLEM_EVENT_IDS) {
    for (const state of PROBLEM_STATE_IDS) {
      const conditions = {
        late: false,
        reassigned: false,
        sealed: false,
        period_closed: false,
        base_awaited: false,
        photos_missing: false,
      };
      const result = put(kind, state, conditions);
      if ("next" in result) assert.equal(result.next.revision, 10, `${kind} × ${state}`);
      else assert.ok(!("effects" in result), `${kind} × ${state}`);
    }
  }
});
