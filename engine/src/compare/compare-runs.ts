/**
 * Compares two runs: another version of the policy, other decisions, or corrected facts. Who changes score, rank, grade,
 * lists, measures or money, the weightiest first; and what the other run asks of people.
 */
import { add, subtract } from "../number/arithmetic.ts";
import { type Fraction, ZERO } from "../number/fraction.ts";
import { parseFraction } from "../number/parse-fraction.ts";
import { type AskedChange, askedChanges } from "./asked-changes.ts";
import { type AwardChange, awardChange, awardKeyOf } from "./award-changes.ts";
import { type ComparedRun, paired, pairedByNumber, type Subject, subjectKey } from "./compared-run.ts";
import { type ListChange, memberKey, membersOf } from "./list-changes.ts";
import { type MeasureChange, measureChange, measureKeyOf } from "./measure-changes.ts";
import { type ScoreChange, scoreChange } from "./score-changes.ts";
import { byWeight } from "./weight.ts";

/** All that differs for one unit in one period under one policy. */
export interface UnitChange extends Subject {
  readonly scores: readonly ScoreChange[];
  readonly lists: readonly ListChange[];
  readonly measures: readonly MeasureChange[];
  readonly awards: readonly AwardChange[];
  /** Yuan to the unit, after less before: awards count up, deductions down. */
  readonly money: Fraction;
}

export interface RunComparison {
  /** Weightiest first: by measures, lists, grades, money, places, points; then in the order of the results. */
  readonly changes: readonly UnitChange[];
  readonly asks: readonly AskedChange[];
  readonly counts: {
    readonly units: number;
    readonly scores: number;
    readonly ranks: number;
    readonly grades: number;
    readonly lists: number;
    readonly measures: number;
    readonly awards: number;
  };
}

export function compareRuns(before: ComparedRun, after: ComparedRun): RunComparison {
  const found = new Map<string, Collected>();
  const at = (subject: Subject): Collected => {
    const key = subjectKey(subject);
    const known = found.get(key) ?? { subject, scores: [], lists: [], measures: [], awards: [] };
    found.set(key, known);
    return known;
  };
  const scoreKey = (result: { policy: string; period: string; unit: string; assessment: string }): string =>
    JSON.stringify([result.policy, result.period, result.unit, result.assessment]);
  for (const pair of paired(before.results, after.results, scoreKey)) {
    const change = scoreChange(pair.before, pair.after);
    if (change !== null) at((pair.after ?? pair.before)!).scores.push(change);
  }
  for (const pair of paired(membersOf(before.lists), membersOf(after.lists), memberKey)) {
    if (pair.before !== null && pair.after !== null) continue;
    const member = (pair.after ?? pair.before)!;
    const { list, label, kind } = member;
    at(member).lists.push({ list, label, kind, change: pair.after === null ? "left" : "joined" });
  }
  for (const pair of pairedByNumber(before.measures, after.measures, measureKeyOf)) {
    const change = measureChange(pair.before, pair.after);
    if (change !== null) at((pair.after ?? pair.before)!).measures.push(change);
  }
  for (const pair of pairedByNumber(before.awards, after.awards, awardKeyOf)) {
    const change = awardChange(pair.before, pair.after);
    if (change !== null) at((pair.after ?? pair.before)!).awards.push(change);
  }
  const changes = [...found.values()].map(unitChange).sort(byWeight);
  return { changes, asks: askedChanges(before.measures, after.measures), counts: countsOf(changes) };
}

interface Collected {
  readonly subject: Subject;
  readonly scores: ScoreChange[];
  readonly lists: ListChange[];
  readonly measures: MeasureChange[];
  readonly awards: AwardChange[];
}

function unitChange({ subject, ...changes }: Collected): UnitChange {
  const { policy, period, unit, unit_name } = subject;
  return { policy, period, unit, unit_name, ...changes, money: changes.awards.reduce(moneyOf, ZERO) };
}

function moneyOf(sum: Fraction, { kind, before, after }: AwardChange): Fraction {
  const difference = subtract(parseFraction(after ?? "0"), parseFraction(before ?? "0"));
  return kind === "award" ? add(sum, difference) : subtract(sum, difference);
}

function countsOf(changes: readonly UnitChange[]): RunComparison["counts"] {
  const scores = changes.flatMap((change) => change.scores);
  return {
    units: new Set(changes.map(({ policy, unit }) => JSON.stringify([policy, unit]))).size,
    scores: scores.filter(
      ({ difference }) => difference === null || difference.text !== "0" || difference.exact !== undefined,
    ).length,
    ranks: scores.filter(({ ranks }) => ranks.length > 0).length,
    grades: scores.filter(({ grade }) => grade !== null).length,
    lists: changes.reduce((sum, { lists }) => sum + lists.length, 0),
    measures: changes.reduce((sum, { measures }) => sum + measures.length, 0),
    awards: changes.reduce((sum, { awards }) => sum + awards.length, 0),
  };
}
