/** Scores, grades and places that differ between two runs. */
import { subtract } from "../number/arithmetic.ts";
import type { Fraction } from "../number/fraction.ts";
import { parseFraction } from "../number/parse-fraction.ts";
import { type ExactText, toExactText } from "../number/print.ts";
import type { RankResult, UnitResult } from "../results/types.ts";
import { paired } from "./compared-run.ts";

export interface RankChange {
  readonly name: string;
  /** Null where the unit was not ranked. */
  readonly before: number | null;
  readonly after: number | null;
  readonly pool: { readonly before: string | null; readonly after: string | null };
}

export interface ScoreChange {
  readonly assessment: string;
  /** Null where there was no score. */
  readonly before: ExactText | null;
  readonly after: ExactText | null;
  /** After less before, exactly; null where one of them is missing. */
  readonly difference: ExactText | null;
  readonly grade: { readonly before: string | null; readonly after: string | null } | null;
  readonly ranks: readonly RankChange[];
}

/** What differs for one unit in one assessment and period, or null where nothing does. */
export function scoreChange(before: UnitResult | null, after: UnitResult | null): ScoreChange | null {
  const own = after ?? before;
  if (own === null) return null;
  const [from, to] = [before?.score ?? null, after?.score ?? null];
  const grade = { before: before?.grade?.label ?? null, after: after?.grade?.label ?? null };
  const ranks = rankChanges(before?.ranks ?? [], after?.ranks ?? []);
  const sameScore = exactText(from) === exactText(to);
  if (sameScore && grade.before === grade.after && ranks.length === 0) return null;
  return {
    assessment: own.assessment,
    before: from,
    after: to,
    difference: from === null || to === null ? null : toExactText(subtract(exactValue(to), exactValue(from))),
    grade: grade.before === grade.after ? null : grade,
    ranks,
  };
}

function rankChanges(before: readonly RankResult[], after: readonly RankResult[]): readonly RankChange[] {
  return paired(before, after, ({ name }) => name)
    .map(({ before: a, after: b }) => ({
      name: (b ?? a)!.name,
      before: a?.rank ?? null,
      after: b?.rank ?? null,
      pool: { before: a?.pool ?? null, after: b?.pool ?? null },
    }))
    .filter((change) => change.before !== change.after || change.pool.before !== change.pool.after);
}

/** How many places a unit moved, at most over its rankings; a place lost or won altogether counts as one. */
export function placesMoved(change: ScoreChange): number {
  const moves = change.ranks.map(({ before, after }) =>
    before === null || after === null ? 1 : Math.abs(after - before),
  );
  return Math.max(0, ...moves);
}

/** The exact value as text, so that equal values are equal texts. */
function exactText(value: ExactText | null): string | null {
  return value === null ? null : (value.exact ?? value.text);
}

export function exactValue(value: ExactText): Fraction {
  return parseFraction(value.exact ?? value.text);
}
