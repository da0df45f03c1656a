/**
 * Replays a ladder over all periods from the first to the asked one. Nothing is kept between runs: the same facts and
 * the same policy give the same ladder, and a corrected fact changes every step that hung on it.
 */
import type { Graph, Period } from "../graph/types.ts";
import type { Ladder, Policy } from "../policy/schema/policy.ts";
import { type Candidate, chooseReached, isTakenByAnother } from "./choose-reached.ts";
import { windowStart } from "./count-window.ts";
import { addEvent, type CounterState, dropNewest, newCounterState, passOver } from "./counter-state.ts";
import { factEvents } from "./fact-events.ts";
import { failedFinding } from "./failed-finding.ts";
import type { Counter, LadderEvent, PeriodEvents, SubjectKey } from "./ladder-event.ts";
import { onePerSubject } from "./merge-events.ts";
import { resetBefore } from "./resets.ts";
import { endsCount, stepReached } from "./steps.ts";
import { counterCadence, periodsUpTo } from "./timeline.ts";
import { unitEvents } from "./unit-events.ts";

/** A step that a subject reached. */
export interface LadderReach {
  readonly ladder: string;
  readonly key: SubjectKey;
  /** The unit of the event that reached it; -1 where the facts name none. */
  readonly unit: number;
  readonly period: Period;
  readonly day: number;
  readonly step: number;
  readonly count: number;
  /** Which of the ladder's counters reached it. */
  readonly counter: number;
  /** Every event that counted, oldest first. */
  readonly events: readonly LadderEvent[];
}

/** A count as it stands after the last period. */
export interface StandingCount {
  readonly key: SubjectKey;
  readonly counter: number;
  readonly events: readonly LadderEvent[];
}

export interface LadderReplay {
  /** In the order of periods; inside a period in the order of events. */
  readonly reached: readonly LadderReach[];
  readonly standing: readonly StandingCount[];
}

/**
 * @param upTo periods that end by its last day count, whatever their cadence
 *
 * Each period is counted by the version of the policy in force on its last day; a ladder that is not in force then lets
 * the period pass without counting.
 */
export function replayLadder(graph: Graph, ladderId: string, upTo: Period): LadderReplay {
  const states: CounterState[] = [];
  const reached: LadderReach[] = [];
  let previous: Period | undefined;
  for (const period of periodsUpTo(graph, upTo)) {
    const policy = graph.policy(period);
    const ladder = policy.ladders?.[ladderId];
    if (ladder === undefined) continue;
    while (states.length < ladder.counts.length) states.push(newCounterState());
    if (!ladder.counts.some((counter) => counterCadence(policy, counter) === period.cadence)) continue;
    reached.push(...countPeriod(graph, policy, ladderId, ladder, period, previous, states));
    previous = period;
  }
  const standing = states.flatMap((state, counter) =>
    [...state.running].map(([key, events]) => ({ key, counter, events })),
  );
  return { reached, standing };
}

function countPeriod(
  graph: Graph,
  policy: Policy,
  ladderId: string,
  ladder: Ladder,
  period: Period,
  previous: Period | undefined,
  states: readonly CounterState[],
): readonly LadderReach[] {
  if (ladder.reset !== undefined) resetCounts(states, resetBefore(graph, policy, ladder, period, previous));
  const candidates: Candidate[] = [];
  ladder.counts.forEach((counter, index) => {
    if (counterCadence(policy, counter) !== period.cadence) return;
    const state = states[index]!;
    const consecutive = (counter.how ?? ladder.how) === "consecutive";
    const seen = eventsOf(graph, ladder, counter, period, state);
    const happened = consecutive ? onePerSubject(seen.events) : seen.events;
    const gaps = consecutive ? passOver(state, seen, ladder, period) : [];
    const firstDay = windowStart(graph, ladder, counter, period);
    for (const event of [...happened, ...gaps]) {
      const events = addEvent(state, event, firstDay);
      const step = stepReached(ladder, counter, events.length);
      if (step === null || isSecondFirst(ladder, state, event.key, step)) continue;
      candidates.push({ counter: index, step, event, events });
      if (endsCount(ladder, step)) state.running.delete(event.key);
      settleFailed(graph, ladderId, ladder, step, event, state);
    }
  });
  const standing = candidates.filter((candidate) => !isTakenByAnother(candidate, ladder, states));
  return chooseReached(standing).map(({ counter, step, event, events }) => ({
    ladder: ladderId,
    key: event.key,
    unit: event.unit,
    period,
    day: event.day,
    step,
    count: events.length,
    counter,
    events,
  }));
}

function eventsOf(
  graph: Graph,
  ladder: Ladder,
  counter: Counter,
  period: Period,
  state: CounterState,
): PeriodEvents {
  if ("facts" in counter) return factEvents(graph, ladder, counter, period, state.facts);
  return unitEvents(graph, ladder, counter, period);
}

function resetCounts(states: readonly CounterState[], isOver: (unit: number) => boolean): void {
  for (const { running } of states) {
    for (const [key, events] of running) if (isOver(events.at(-1)!.unit)) running.delete(key);
  }
}

/** 首次 where it means the first ever: a later streak begins without the measure of step 1 (AMB-16). */
function isSecondFirst(ladder: Ladder, state: CounterState, key: SubjectKey, step: number): boolean {
  return ladder.first_means === "ever" && step === 1 && (state.ever.get(key) ?? 0) > 1;
}

/**
 * A finding that fails leaves the event in the count unless the ladder says otherwise: S1-28 counts 末位, and
 * 因工作不力 is the condition of the first measure, not of being last.
 */
function settleFailed(
  graph: Graph,
  ladderId: string,
  ladder: Ladder,
  step: number,
  event: LadderEvent,
  state: CounterState,
): void {
  const action = ladder.when_not_found ?? "counts";
  if (action === "counts" || !failedFinding(graph, ladderId, ladder, step, event)) return;
  if (action === "keeps") dropNewest(state, event.key);
  else state.running.delete(event.key);
}
