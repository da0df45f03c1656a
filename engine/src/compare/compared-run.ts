/** What a comparison reads of a run, and how it finds the same thing in both. */
import type { AwardResult, ListResult, MeasureResult, UnitResult } from "../results/types.ts";

export interface ComparedRun {
  readonly results: readonly UnitResult[];
  readonly lists: readonly ListResult[];
  readonly measures: readonly MeasureResult[];
  readonly awards: readonly AwardResult[];
}

/** What belongs together: everything that happened to one unit in one period under one policy. */
export interface Subject {
  readonly policy: string;
  readonly period: string;
  readonly unit: string;
  readonly unit_name: string;
}

export function subjectKey({ policy, period, unit }: Omit<Subject, "unit_name">): string {
  return JSON.stringify([policy, period, unit]);
}

/** Items of both runs by key, in the order in which they first appear: first of the one, then of the other. */
export function paired<T>(
  before: readonly T[],
  after: readonly T[],
  keyOf: (item: T) => string,
): readonly { readonly before: T | null; readonly after: T | null }[] {
  const pairs = new Map<string, { before: T | null; after: T | null }>();
  for (const item of before) pairs.set(keyOf(item), { before: item, after: null });
  for (const item of after) {
    const pair = pairs.get(keyOf(item));
    if (pair === undefined) pairs.set(keyOf(item), { before: null, after: item });
    else pair.after = item;
  }
  return [...pairs.values()];
}

/** The same for items of which several may share a key: they are told apart by their number among them. */
export function pairedByNumber<T>(
  before: readonly T[],
  after: readonly T[],
  keyOf: (item: T) => string,
): readonly { readonly before: T | null; readonly after: T | null }[] {
  const pairs = paired(numbered(before, keyOf), numbered(after, keyOf), ({ key }) => key);
  return pairs.map((pair) => ({ before: pair.before?.item ?? null, after: pair.after?.item ?? null }));
}

function numbered<T>(items: readonly T[], keyOf: (item: T) => string): readonly { item: T; key: string }[] {
  const counts = new Map<string, number>();
  return items.map((item) => {
    const key = keyOf(item);
    const nth = counts.get(key) ?? 0;
    counts.set(key, nth + 1);
    return { item, key: `${key} ${nth}` };
  });
}
