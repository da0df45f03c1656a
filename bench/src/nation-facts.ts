/**
 * Twelve months of the country's facts, as columns ordered by day: about 26 million rows.
 * A village has a quality of its own; teams visit it up to three times a month, covert visitors up to twice, and some
 * of the problems that fell due were put right in time. Marks are given in half points, so many villages tie.
 */
import { makeRandom, type Random } from "./random.ts";

/** Units are numbers of the nation's tree, days are days since 1970-01-01; rows ascend by day. */
export type Inspections = {
  unit: Int32Array;
  day: Int32Array;
  /** TEAM or COVERT. */
  kind: Int32Array;
  /** Hundredths of a point: 9250 is 92.5. */
  score: Float64Array;
  /** The full mark, in points. */
  full: Float64Array;
};
/** Problems that fell due on a day: put right in time (1) or not (0). */
export type DueProblems = { unit: Int32Array; day: Int32Array; onTime: Uint8Array };
export type NationFacts = { inspections: Inspections; dueProblems: DueProblems };

export const TEAM = 0;
export const COVERT = 1;
export const TEAM_FULL = 100;
export const COVERT_FULL = 60;
export const YEAR = 2024;
export const MONTHS = 12;

/** How many villages of a hundred have 0, 1, 2 … of these in a month. */
const TEAM_VISITS = [8, 12, 38, 42];
const COVERT_VISITS = [41, 50, 9];
const DUE_PROBLEMS = [60, 22, 10, 3, 2, 1, 1, 1];
const MOST_VISITS = TEAM_VISITS.length + COVERT_VISITS.length - 2;
const MOST_DUE = DUE_PROBLEMS.length - 1;

/**
 * @param firstVillage number of the first village in the tree
 * Columns are made for the most rows that there can be and cut to those that came: memory that nobody touches is not used.
 */
export function makeNationFacts(firstVillage: number, villages: number, seed: number): NationFacts {
  const random = makeRandom(seed);
  const level = Int32Array.from({ length: villages }, () => 55 + random.whole(40));
  const inspections = makeInspections(villages * MOST_VISITS * MONTHS);
  const dueProblems = makeDueProblems(villages * MOST_DUE * MONTHS);
  // One month as it is drawn, village by village; then it is written in the order of its days.
  const visits = makeInspections(villages * MOST_VISITS);
  const due = makeDueProblems(villages * MOST_DUE);
  let visitsSoFar = 0;
  let dueSoFar = 0;
  for (let month = 0; month < MONTHS; month++) {
    const first = Date.UTC(YEAR, month, 1) / 86_400_000;
    const days = Date.UTC(YEAR, month + 1, 1) / 86_400_000 - first;
    const drawn = drawMonth(level, firstVillage, first, days, visits, due, random);
    copyInOrder(
      visits,
      orderByDay(visits.day.subarray(0, drawn.visits), first, days),
      inspections,
      visitsSoFar,
    );
    copyInOrder(due, orderByDay(due.day.subarray(0, drawn.due), first, days), dueProblems, dueSoFar);
    visitsSoFar += drawn.visits;
    dueSoFar += drawn.due;
  }
  return { inspections: cut(inspections, visitsSoFar), dueProblems: cut(dueProblems, dueSoFar) };
}

function makeInspections(rows: number): Inspections {
  return {
    unit: new Int32Array(rows),
    day: new Int32Array(rows),
    kind: new Int32Array(rows),
    score: new Float64Array(rows),
    full: new Float64Array(rows),
  };
}

function makeDueProblems(rows: number): DueProblems {
  return { unit: new Int32Array(rows), day: new Int32Array(rows), onTime: new Uint8Array(rows) };
}

function drawMonth(
  levels: Int32Array,
  firstVillage: number,
  firstDay: number,
  days: number,
  visits: Inspections,
  due: DueProblems,
  random: Random,
): { visits: number; due: number } {
  let visit = 0;
  let problem = 0;
  for (let village = 0; village < levels.length; village++) {
    const level = levels[village]!;
    const team = visit + howMany(TEAM_VISITS, random);
    const all = team + howMany(COVERT_VISITS, random);
    for (; visit < all; visit++) {
      const full = visit < team ? TEAM_FULL : COVERT_FULL;
      visits.unit[visit] = firstVillage + village;
      visits.day[visit] = firstDay + random.whole(days);
      visits.kind[visit] = visit < team ? TEAM : COVERT;
      visits.score[visit] = markOf(level, full, random);
      visits.full[visit] = full;
    }
    const last = problem + howMany(DUE_PROBLEMS, random);
    for (; problem < last; problem++) {
      due.unit[problem] = firstVillage + village;
      due.day[problem] = firstDay + random.whole(days);
      due.onTime[problem] = random.whole(100) < level ? 1 : 0;
    }
  }
  return { visits: visit, due: problem };
}

function howMany(weights: readonly number[], random: Random): number {
  let left = random.whole(100);
  let count = 0;
  while (left >= (weights[count] ?? 100)) left -= weights[count++] ?? 0;
  return count;
}

/** Within ten points of the village's level in a hundred, in half points. */
function markOf(level: number, full: number, random: Random): number {
  const share = Math.min(100, level - 10 + random.whole(21));
  return Math.round((share * full) / 50) * 50;
}

/** Row numbers in the order of their days (a counting sort: rows of one day keep their order). */
function orderByDay(day: Int32Array, first: number, days: number): Int32Array {
  const next = new Int32Array(days + 1);
  for (let row = 0; row < day.length; row++) next[day[row]! - first + 1]!++;
  for (let d = 0; d < days; d++) next[d + 1]! += next[d]!;
  const order = new Int32Array(day.length);
  for (let row = 0; row < day.length; row++) order[next[day[row]! - first]!++] = row;
  return order;
}

type Columns = Readonly<Record<string, Int32Array | Float64Array | Uint8Array>>;

function copyInOrder<T extends Columns>(from: T, order: Int32Array, to: T, at: number): void {
  for (const name of Object.keys(from)) {
    const source = from[name]!;
    const target = to[name]!;
    if (source instanceof Float64Array) copyDoubles(source, order, target as Float64Array, at);
    else copyIntegers(source, order, target as typeof source, at);
  }
}

// Two functions alike: a loop that meets every kind of array takes four times as long, `from` with a function twenty times.
function copyDoubles(source: Float64Array, order: Int32Array, target: Float64Array, at: number): void {
  for (let row = 0; row < order.length; row++) target[at + row] = source[order[row]!]!;
}

function copyIntegers<T extends Int32Array | Uint8Array>(
  source: T,
  order: Int32Array,
  target: T,
  at: number,
): void {
  for (let row = 0; row < order.length; row++) target[at + row] = source[order[row]!]!;
}

function cut<T extends Columns>(columns: T, rows: number): T {
  return Object.fromEntries(
    Object.entries(columns).map(([name, column]) => [name, column.subarray(0, rows)]),
  ) as T;
}
