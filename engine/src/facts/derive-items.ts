/**
 * Inspections scored by a standard: from the items that were recorded to the inspection's score
 * (policy-language, 3: per occurrence, caps, exclusive alternatives, zeroing conditions, sampled objects).
 * An inspection that brings its own score keeps it.
 */
import { add, compare, divide, min, multiply, subtract } from "../number/arithmetic.ts";
import { type Fraction, fromInteger, ZERO } from "../number/fraction.ts";
import type { Block } from "../policy/schema/policy.ts";
import { fromFractions } from "../vector/make.ts";
import { rowFraction, rowText } from "../vector/row.ts";
import type { NumberVector, TextVector, Vector } from "../vector/types.ts";
import { tableOf } from "./build-table.ts";
import { groupItems, type Recorded } from "./item-records.ts";
import type { FactTable } from "./table.ts";

export type Standard = Block<"standards">;
export type Item = Standard["items"][string];

/** Points that each item cost or brought, and the inspection's score. */
export interface ItemScores {
  readonly score: Fraction;
  readonly full: Fraction;
  /** Change of the score by item: negative for a deduction. */
  readonly items: ReadonlyMap<string, Fraction>;
  readonly zeroedBy: string | null;
}

/** The items' change of score for one inspection: `recorded` holds every record of each item. */
export function scoreItems(
  standard: Standard,
  recorded: ReadonlyMap<string, readonly Recorded[]>,
): ItemScores {
  const change = new Map<string, Fraction>();
  const zeroed = { all: null as string | null, groups: new Set<string>() };
  for (const [name, item] of Object.entries(standard.items)) {
    const records = recorded.get(name) ?? [];
    const value = itemChange(item, records);
    change.set(name, value);
    if (item.zeroes === undefined || !records.some((record) => (record.count ?? ZERO).n > 0n)) continue;
    if (item.zeroes === "all") zeroed.all = name;
    if (item.zeroes === "group" && item.group !== undefined) zeroed.groups.add(item.group);
    if (item.zeroes === "item" && item.full !== undefined) change.set(name, subtract(ZERO, item.full));
  }
  keepLargestOfAlternatives(standard, change);
  if (zeroed.all !== null) return { score: ZERO, full: standard.full, items: change, zeroedBy: zeroed.all };
  return {
    score: totalOf(standard, change, zeroed.groups),
    full: standard.full,
    items: change,
    zeroedBy: null,
  };
}

function itemChange(item: Item, all: readonly Recorded[]): Fraction {
  // A grade that was not given is no grade of zero.
  const records = item.graded ? all.filter(({ score }) => score !== null) : all;
  if (records.length === 0) return ZERO;
  const changes = records.map((record) => recordChange(item, record));
  if (item.sampled === undefined || item.sampled === "sum")
    return cappedChange(item, changes.reduce(add, ZERO));
  if (item.sampled === "worst") return changes.reduce(min);
  return divide(changes.reduce(add, ZERO), fromInteger(changes.length)) ?? ZERO;
}

/** What one record of an item changes: negative where it takes off. */
export function recordChange(item: Item, { count, score }: Recorded): Fraction {
  if (item.graded) return subtract(score ?? ZERO, item.full ?? ZERO);
  const times = count ?? ZERO;
  if (item.bonus !== undefined) return cappedChange(item, multiply(times, item.bonus));
  return cappedChange(item, subtract(ZERO, multiply(times, item.deduct ?? ZERO)));
}

/** No item loses more than its cap (its full mark where none is stated), nor brings more than its bonus's cap. */
function cappedChange(item: Item, change: Fraction): Fraction {
  const cap = item.cap ?? item.full;
  if (cap === undefined) return change;
  const floor = subtract(ZERO, cap);
  if (compare(change, floor) < 0) return floor;
  return compare(change, cap) > 0 ? cap : change;
}

function keepLargestOfAlternatives(standard: Standard, change: Map<string, Fraction>): void {
  const alternatives = new Map<string, string[]>();
  for (const [name, item] of Object.entries(standard.items)) {
    if (item.exclusive === undefined) continue;
    alternatives.set(item.exclusive, [...(alternatives.get(item.exclusive) ?? []), name]);
  }
  for (const names of alternatives.values()) {
    const worst = names.reduce((a, b) =>
      compare(change.get(b) as Fraction, change.get(a) as Fraction) < 0 ? b : a,
    );
    for (const name of names) if (name !== worst) change.set(name, ZERO);
  }
}

/** Full mark plus the items' changes; a group never goes below 0 of its own full mark, nor the whole below 0. */
function totalOf(
  standard: Standard,
  change: ReadonlyMap<string, Fraction>,
  zeroed: ReadonlySet<string>,
): Fraction {
  let total = standard.full;
  for (const [group, { full }] of Object.entries(standard.groups ?? {})) {
    const own = Object.entries(standard.items).filter(([, item]) => item.group === group);
    const lost = own.reduce((sum, [name]) => add(sum, change.get(name) ?? ZERO), ZERO);
    const floor = subtract(ZERO, full);
    total = add(total, zeroed.has(group) || compare(lost, floor) < 0 ? floor : lost);
  }
  for (const [name, item] of Object.entries(standard.items)) {
    if (item.group !== undefined && standard.groups?.[item.group] !== undefined) continue;
    total = add(total, change.get(name) ?? ZERO);
  }
  return total.n < 0n ? ZERO : total;
}

/** Inspections with the scores that their items give under the policy's standards. */
export function withItemScores(
  inspections: FactTable,
  items: FactTable | undefined,
  standards: Readonly<Record<string, Standard>>,
): FactTable {
  if (Object.keys(standards).length === 0) return inspections;
  const recorded = items === undefined ? new Map<string, Map<string, Recorded[]>>() : groupItems(items);
  const score = inspections.column("score") as NumberVector | undefined;
  const full = inspections.column("full") as NumberVector | undefined;
  const named = inspections.column("standard") as TextVector | undefined;
  const only = Object.keys(standards).length === 1 ? Object.keys(standards)[0] : undefined;
  const scores: (Fraction | "empty")[] = [];
  const fulls: (Fraction | "empty")[] = [];
  for (let row = 0; row < inspections.rows; row++) {
    const own = score === undefined ? null : rowFraction(score, row);
    const stated = named === undefined ? null : rowText(named, row);
    const standard = standards[stated ?? only ?? ""];
    const records = recorded.get(inspections.idOf(row)) ?? nothingFound(standard, stated);
    if (
      own !== null ||
      standard === undefined ||
      records === undefined ||
      ungradedItems(standard, records).length > 0
    ) {
      scores.push(own ?? "empty");
      fulls.push((full === undefined ? null : rowFraction(full, row)) ?? "empty");
      continue;
    }
    const result = scoreItems(standard, records);
    scores.push(result.score);
    fulls.push(result.full);
  }
  const columns = new Map<string, Vector>(
    inspections.columns.map((name) => [name, inspections.column(name) as Vector]),
  );
  columns.set("score", fromFractions(scores));
  columns.set("full", fromFractions(fulls));
  return tableOf(inspections.kind, inspections.unit, inspections.day, columns, (row) =>
    inspections.idOf(row),
  );
}

/** Lines that an inspector grades and that have no grade: until they have one the inspection is not done, and no number is made up. */
export function ungradedItems(
  standard: Standard,
  records: ReadonlyMap<string, readonly Recorded[]>,
): readonly string[] {
  return Object.entries(standard.items).flatMap(([name, { graded }]) =>
    graded && records.get(name)?.some(({ score }) => score !== null) !== true ? [name] : [],
  );
}

/**
 * An inspection that names its standard and has no items found nothing wrong. Where an inspector grades, a missing grade
 * says nothing, and where no standard is named, the items may just not be there.
 */
function nothingFound(
  standard: Standard | undefined,
  stated: string | null,
): Map<string, Recorded[]> | undefined {
  if (standard === undefined || stated === null) return undefined;
  return Object.values(standard.items).some(({ graded }) => graded) ? undefined : new Map();
}
