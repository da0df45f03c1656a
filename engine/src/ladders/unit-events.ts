/** Events of counters over units: membership of a list, a grade, a condition. One event a subject and period. */

import type { Graph, Period } from "../graph/types.ts";
import { evaluateTruth } from "../lists/list-conditions.ts";
import { unitsOfKinds } from "../lists/list-units.ts";
import type { Ladder } from "../policy/schema/policy.ts";
import { absenceAt } from "../vector/absence.ts";
import { ABSENCE } from "../vector/types.ts";
import { holdersOf, responsibilities } from "./holders.ts";
import type { Counter, LadderEvent, PeriodEvents, SubjectKey } from "./ladder-event.ts";
import { onePerSubject } from "./merge-events.ts";

/** 1 it happened, 0 it did not, 2 there is no result (`why` says why), for every unit. */
interface Answers {
  readonly t: Uint8Array;
  readonly why: Uint8Array;
}

export type UnitCounter = Exclude<Counter, { facts: string }>;

export function unitEvents(graph: Graph, ladder: Ladder, counter: UnitCounter, period: Period): PeriodEvents {
  const answers = answersOf(graph, counter, period);
  if (ladder.per === "holder") return holderEvents(graph, ladder, answers, period);
  const events: LadderEvent[] = [];
  const { t } = answers;
  for (let unit = t.indexOf(1); unit >= 0; unit = t.indexOf(1, unit + 1))
    events.push(eventOn(unit, unit, period));
  return { events, without: (key) => (typeof key === "number" ? silenceAt(answers, key) : 0) };
}

function eventOn(key: SubjectKey, unit: number, period: Period): LadderEvent {
  return { key, unit, units: [unit], period, day: period.last, facts: [], gap: null };
}

function silenceAt({ t, why }: Answers, unit: number): number {
  return t[unit] === 2 ? why[unit] || ABSENCE.undefined : 0;
}

function answersOf(graph: Graph, counter: UnitCounter, period: Period): Answers {
  if ("list" in counter) return graph.membership(counter.list, period);
  if ("assessment" in counter) return gradeAnswers(graph, counter.assessment, counter.grades, period);
  return conditionAnswers(graph, counter.when, counter.units, period);
}

function gradeAnswers(graph: Graph, assessment: string, grades: readonly string[], period: Period): Answers {
  const vector = graph.read([assessment, "grade"], period);
  if (vector.type !== "text") throw new Error(`no grades: ${assessment}`);
  const counted = vector.words.map((word) => grades.includes(word));
  const t = new Uint8Array(graph.units.count);
  const why = new Uint8Array(graph.units.count);
  for (let unit = 0; unit < t.length; unit++) {
    const code = vector.codes[vector.scalar ? 0 : unit]!;
    t[unit] = code < 0 ? 2 : counted[code] ? 1 : 0;
    why[unit] = absenceAt(vector, unit);
  }
  return { t, why };
}

function conditionAnswers(graph: Graph, when: string, units: readonly string[], period: Period): Answers {
  const truth = evaluateTruth(graph, when, period);
  const ofKinds = unitsOfKinds(graph.units.at(period.last), units);
  const t = new Uint8Array(graph.units.count);
  const why = new Uint8Array(graph.units.count);
  for (let unit = 0; unit < t.length; unit++) {
    const inScope = ofKinds[unit] === 1;
    t[unit] = inScope ? truth.t[truth.scalar ? 0 : unit]! : 2;
    why[unit] = inScope ? absenceAt(truth, unit) : ABSENCE.out_of_scope;
  }
  return { t, why };
}

/** A holder has the event where any unit that the holder answers for has it; every such unit is a reason. */
function holderEvents(graph: Graph, ladder: Ladder, answers: Answers, period: Period): PeriodEvents {
  const kinds = holderKinds(ladder);
  const events: LadderEvent[] = [];
  const silent = new Map<SubjectKey, number>();
  for (const unit of [...responsibilities(graph).keys()].sort((a, b) => a - b)) {
    if (unit < 0) continue;
    for (const { id } of holdersOf(graph, unit, kinds, period.last)) {
      if (answers.t[unit] === 1) events.push(eventOn(id, unit, period));
      // One unit that was judged and is not on it ends the silence of all.
      else silent.set(id, silent.get(id) === 0 ? 0 : silenceAt(answers, unit));
    }
  }
  return { events: onePerSubject(events), without: (key) => silent.get(key) ?? ABSENCE.out_of_scope };
}

export function holderKinds(ladder: Ladder): readonly string[] | null {
  if (ladder.holder === undefined) return null;
  return typeof ladder.holder === "string" ? [ladder.holder] : ladder.holder;
}
