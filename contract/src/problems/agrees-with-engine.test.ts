/** The engine derives a problem's standing from its events by the day; the workflow keeps it by the minute. They say the same. */
import assert from "node:assert/strict";
import { test } from "node:test";
import {
  buildFactTable,
  buildUnitTree,
  factKind,
  loadPolicy,
  rowText,
  rowTruth,
  runPolicy,
} from "@cunjing/engine";
import fc from "fast-check";
import { PROBLEM_EVENT_KINDS } from "../tables/vocabularies.ts";
import type { Effect } from "./effects.ts";
import { PROBLEM_EVENT_SCHEMAS, type ProblemEvent, type ProblemEventKind } from "./events.ts";
import type { ProblemCase } from "./problem-case.ts";
import { doneAt, firstPass, onTimeOn, overdueOn } from "./progress.ts";
import type { ProblemActor } from "./sides.ts";
import { contextOf, foundProblem, PEOPLE } from "./testing/four-step.ts";
import { transition } from "./transition.ts";

const POLICY = `
language: 1
policy: parity
title: 核对
level: 县
issued: { by: 某办, day: 2019-01-01 }
source: { document: 虚构 }
clauses: { 一: 核对 }
campaign: { title: 核对, first: 2019-04-15, last: 2019-06-30, clause: 一 }
periods: { month: { kind: month, clause: 一 } }
pools: { all: { label: 全部, clause: 一 } }
indicators: { open: { label: 未办结, from: problems, where: open, combine: count, clause: 一 } }
assessments:
  month_score:
    { label: 成绩, every: month, of: [village], full: 100, clause: 一, parts: { open: { label: 未办结, full: 100, value: open, absent: full, clause: 一 } }, ranks: { all: { label: 排名, pool: all, clause: 一 } } }
`;

const { finder, verifier, village, office, office_head } = PEOPLE;
const DECIDE = { approved: true, approver: "副主任", reason: "属实" };
const TRIED: readonly (readonly [ProblemEventKind, ProblemActor, object])[] = [
  ["dispatch", finder, { channel: "notice" }],
  ["sign_receipt", village, {}],
  ["start_rectification", village, {}],
  ["request_acceptance", village, {}],
  ["request_acceptance", village, {}],
  ["accept", verifier, { step: "accepted" }],
  ["return", { ...verifier, person: "inspector_3" }, { reason: "不彻底" }],
  ["close", office, {}],
  ["close", office, {}],
  ["request_extension", village, { reason: "降雨", due: { workdays: 3 } }],
  ["decide_request", office_head, { exit: "extension", ...DECIDE }],
  ["request_deferral", village, { reason: "等水退", until: "2019-06-20" }],
  ["decide_request", office_head, { exit: "deferral", ...DECIDE }],
  ["resume", office, { reason: "水已退" }],
  ["request_reassignment", village, { reason: "邻村的", to: "v_02" }],
  ["decide_request", office_head, { exit: "reassignment", ...DECIDE }],
];

type Fact = Effect & { readonly kind: "record_fact" };

/** A life of up to forty days, one command a day, with the facts that it leaves. */
function live(choices: readonly number[]) {
  let problem = foundProblem();
  const facts: Fact[] = [];
  let deadline = "";
  for (const [day, choice] of [0, ...choices].entries()) {
    const [kind, who, payload] = TRIED[choice % TRIED.length]!;
    const at = new Date(Date.UTC(2019, 3, 15 + day, 10)).toISOString().slice(0, 16);
    const event = PROBLEM_EVENT_SCHEMAS[kind].parse({
      kind,
      at,
      base: problem.revision,
      ...payload,
    }) as ProblemEvent;
    const result = transition(problem, event, contextOf(who, at));
    if (!("next" in result)) continue;
    problem = result.next;
    facts.push(...result.effects.filter((effect) => effect.kind === "record_fact"));
    if (kind === "dispatch") deadline = problem.due_at!.slice(0, 10);
  }
  return { problem, facts, deadline };
}

const units = buildUnitTree(
  ["v_01", "v_02"].map((id, order) => ({ id, name: id, kind: "village", order, attributes: {} })),
);
const loaded = loadPolicy(POLICY, "parity.yaml");
assert.ok("source" in loaded);
const { source } = loaded;

/** What the engine makes of the facts at a day's end. */
function engineSees(facts: readonly Fact[], deadline: string, day: number) {
  const problems = [{ id: "p_0001", unit: "v_01", day: "2019-04-15", deadline, severity: "prominent" }];
  const events = facts.map(({ event, day: on, to }, at) => ({
    id: `e_${String(at).padStart(3, "0")}`,
    unit: "v_01",
    problem: "p_0001",
    day: on,
    event,
    to: to ?? "",
  }));
  const tables = new Map([
    ["problems", buildFactTable("problems", factKind("problems")!.columns, problems, units)],
    ["problem_events", buildFactTable("problem_events", factKind("problem_events")!.columns, events, units)],
  ]);
  const table = runPolicy({ source, units, facts: tables }).graph.facts("problems")!.asOf!(day);
  const truth = (name: string) => {
    const column = table.column(name)!;
    return column.type === "truth" ? rowTruth(column, 0) : assert.fail(name);
  };
  const state = table.column("state")!;
  return {
    state: state.type === "text" ? rowText(state, 0) : null,
    claimed: truth("claimed"),
    closed: truth("closed"),
    overdue: truth("overdue"),
    on_time: truth("on_time"),
    first_pass: truth("first_pass"),
  };
}

function weSee(problem: ProblemCase, now: string) {
  return {
    state: problem.state,
    claimed: doneAt(problem) !== null,
    closed: problem.state === "closed",
    overdue: overdueOn(problem, now),
    on_time: onTimeOn(problem, now),
    first_pass: firstPass(problem),
  };
}

test("any life that the workflow allows stands in the engine as it stands here", () => {
  const ends = new Set<string>();
  fc.assert(
    fc.property(fc.array(fc.nat(TRIED.length - 1), { maxLength: 40 }), (choices) => {
      const { problem, facts, deadline } = live(choices);
      // 2019-05-31, in days since 1970.
      const seen = engineSees(facts, deadline, Date.UTC(2019, 4, 31) / 86_400_000);
      assert.deepEqual(seen, weSee(problem, "2019-05-31T23:59"));
      ends.add(problem.state);
    }),
    { numRuns: 250, seed: 11 },
  );
  assert.deepEqual([...ends].sort(), [
    "acceptance_requested",
    "accepted",
    "closed",
    "deferred",
    "dispatched",
    "in_rectification",
  ]);
});

test("facts are recorded in the words of the data tables", () => {
  const { facts } = live([2, 3, 5, 7]);
  const words = new Set(PROBLEM_EVENT_KINDS.map(({ id }) => id));
  assert.deepEqual(
    facts.map(({ event }) => event),
    ["dispatched", "rectification_started", "acceptance_requested", "accepted", "closed"],
  );
  assert.ok(facts.every(({ event }) => words.has(event)));
});
