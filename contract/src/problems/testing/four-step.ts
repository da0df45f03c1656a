/** What the tests of the workflow share: rules of a made-up county, actors, and a short way to let things happen. */
import assert from "node:assert/strict";
import { defineWorkCalendar } from "@cunjing/engine";
import { describeFailure } from "../../failures/failure.ts";
import { readChannels } from "../channels.ts";
import { readClosingChain } from "../closing-chain.ts";
import type { EventOf, ProblemEvent, ProblemEventKind } from "../events.ts";
import { openProblem, type ProblemCase } from "../problem-case.ts";
import type { ProblemRules } from "../problem-rules.ts";
import type { ProblemActor, ProblemSide } from "../sides.ts";
import type { ProblemState } from "../states.ts";
import { type Done, type Transition, type TransitionContext, transition } from "../transition.ts";

const clause = ["第一条"];

/** A chain from its ids and who takes them; a fault in it fails the test. */
export function chainOf(steps: readonly { step: string; by: string; days?: number }[]) {
  const read = readClosingChain({ steps: steps.map((step) => ({ ...step })) });
  if ("failures" in read)
    return assert.fail(read.failures.map((one) => describeFailure(one, "en")).join("; "));
  return read.chain;
}

/** Four steps, three channels, look-backs at 30 and 90 days, photos of both sides, office hours. */
export const RULES: ProblemRules = {
  channels: readChannels({
    on_the_spot: {
      label: "现场交办",
      clause,
      severity: "ordinary",
      limit: { same_day: true },
      document: "slip",
    },
    notice: { label: "督办通知", clause, severity: "prominent", limit: { workdays: 3 }, document: "notice" },
    warning: { label: "督办警示", clause, severity: "serious", limit: { as_stated: true }, warns: true },
  }),
  chain: chainOf([
    { step: "dispatched", by: "督查组" },
    { step: "acceptance_requested", by: "村" },
    { step: "accepted", by: "督查组" },
    { step: "closed", by: "县行动办公室" },
  ]),
  photos: "necessary",
  look_back: [30, 90],
  calendar: defineWorkCalendar({ office_hours: ["08:30-12:00", "14:30-18:00"] }),
  reassignment_clock: "restarts",
};

/** Whoever is on the finder's side is of those who found it, unless it is said otherwise. */
export function actor(
  person: string,
  sides: readonly ProblemSide[],
  more: Partial<ProblemActor> = {},
): ProblemActor {
  return {
    person,
    sides,
    level: null,
    was_responsible: false,
    finding: sides.includes("finder") ? "own" : "of_team",
    ...more,
  };
}

/** The usual people. The inspector who finds is not the one who accepts. */
export const PEOPLE = {
  finder: actor("inspector_1", ["finder", "verifier"]),
  verifier: actor("inspector_2", ["finder", "verifier"]),
  village: actor("village_clerk", ["responsible"]),
  office: actor("office_clerk", ["office"]),
  office_head: actor("office_head", ["office"]),
} as const;

export const PHOTOS = { before: true, after: true, claim: true } as const;

export function contextOf(
  who: ProblemActor,
  now: string,
  more: Partial<TransitionContext> = {},
): TransitionContext {
  return { rules: RULES, actor: who, now, photos: PHOTOS, frozen_through: null, warnings_before: 0, ...more };
}

/** Found by inspector_1 on a Monday morning. */
export function foundProblem(more: Partial<ProblemCase> = {}): ProblemCase {
  return {
    ...openProblem({
      id: "p_0001",
      unit: "v_01",
      found_at: "2019-04-15T09:00",
      found_by: "inspector_1",
      severity: "prominent",
    }),
    ...more,
  };
}

type Payload<K extends ProblemEventKind> = Omit<EventOf<K>, "kind" | "at" | "base">;

/** An event of somebody who has seen the problem as it is. */
export function eventOn<K extends ProblemEventKind>(
  problem: ProblemCase,
  kind: K,
  at: string,
  payload: Payload<K>,
): ProblemEvent {
  return { kind, at, base: problem.revision, ...payload } as unknown as ProblemEvent;
}

/** Lets it happen and hands over what came of it. */
export function attemptOn<K extends ProblemEventKind>(
  problem: ProblemCase,
  who: ProblemActor,
  kind: K,
  at: string,
  payload: Payload<K>,
  more: Partial<TransitionContext> = {},
): Transition {
  return transition(problem, eventOn(problem, kind, at, payload), contextOf(who, at, more));
}

/** Lets it happen; whatever stands against it fails the test. */
export function doneOn<K extends ProblemEventKind>(
  problem: ProblemCase,
  who: ProblemActor,
  kind: K,
  at: string,
  payload: Payload<K>,
  more: Partial<TransitionContext> = {},
): Done {
  const result = attemptOn(problem, who, kind, at, payload, more);
  if ("next" in result) return result;
  return assert.fail(`${kind}: ${result.outcome === "refused" ? result.failure.code : result.outcome}`);
}

/** The refusal's code. */
export function refusedOn<K extends ProblemEventKind>(
  problem: ProblemCase,
  who: ProblemActor,
  kind: K,
  at: string,
  payload: Payload<K>,
  more: Partial<TransitionContext> = {},
): string {
  const result = attemptOn(problem, who, kind, at, payload, more);
  return result.outcome === "refused" ? result.failure.code : result.outcome;
}

/** The problem in each state, as it gets there. */
export const inState: Readonly<Record<ProblemState, () => ProblemCase>> = {
  found: () => foundProblem(),
  dispatched: () =>
    doneOn(foundProblem(), PEOPLE.finder, "dispatch", "2019-04-15T09:30", {
      channel: "notice",
      milestones: [{ id: "fence", closes_when: "围挡", limit: { hours: 3 } }],
    }).next,
  in_rectification: () =>
    doneOn(inState.dispatched(), PEOPLE.village, "start_rectification", "2019-04-15T10:00", {}).next,
  acceptance_requested: () =>
    doneOn(
      { ...inState.in_rectification(), milestones: [] },
      PEOPLE.village,
      "request_acceptance",
      "2019-04-16T10:00",
      {},
    ).next,
  accepted: () =>
    doneOn(inState.acceptance_requested(), PEOPLE.verifier, "accept", "2019-04-17T10:00", {
      step: "accepted",
    }).next,
  closed: () => doneOn(inState.accepted(), PEOPLE.office, "close", "2019-04-17T16:00", {}).next,
  deferred: () => {
    const asked = doneOn(inState.in_rectification(), PEOPLE.village, "request_deferral", "2019-04-15T11:00", {
      reason: "雨季不能施工",
      until: "2019-06-14",
    }).next;
    return doneOn(asked, PEOPLE.office_head, "decide_request", "2019-04-15T15:00", {
      exit: "deferral",
      approved: true,
      approver: "行动办公室副主任",
      reason: "同意，汛期后施工",
    }).next;
  },
  withdrawn: () =>
    doneOn(inState.dispatched(), PEOPLE.office, "withdraw", "2019-04-15T11:00", {
      why: "found_wrongly",
      reason: "不在本村",
    }).next,
};
