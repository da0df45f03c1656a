import { percentOf, printPercentAtLeast } from "@cunjing/documents";
import type { LedgerProblem } from "./ledger.ts";

/** Counts of ledger rows. Closed (销号) is what the inspecting side accepted (AMB-6); deferred ones are neither overdue nor closed. */
export interface ProblemCounts {
  readonly found: number;
  readonly closed: number;
  readonly open: number;
  readonly overdue: number;
  readonly deferred: number;
  readonly reopened: number;
}

export function countProblems(problems: readonly LedgerProblem[]): ProblemCounts {
  const count = (is: (problem: LedgerProblem) => boolean): number => problems.filter(is).length;
  const closed = count((problem) => problem.closed);
  return {
    found: problems.length,
    closed,
    open: problems.length - closed,
    overdue: count((problem) => problem.overdue),
    deferred: count((problem) => problem.deferred && !problem.closed),
    reopened: count((problem) => problem.reopened),
  };
}

/** Closed of found in per cent, cut to two places; null where nothing was found. */
export function closedRate({ closed, found }: ProblemCounts): string | null {
  return percentOf(String(closed), String(found));
}

/** “92%以上”; a dash where nothing was found. */
export function printRate(counts: ProblemCounts): string {
  const rate = closedRate(counts);
  return rate === null ? "—" : printPercentAtLeast(rate);
}

/** Groups in falling size, ties by name, so that the order is total. */
export function groupsBySize(
  problems: readonly LedgerProblem[],
  key: (problem: LedgerProblem) => string,
): readonly (readonly [string, readonly LedgerProblem[]])[] {
  return [...Map.groupBy(problems, key)].sort(
    ([a, first], [b, second]) => second.length - first.length || (a < b ? -1 : 1),
  );
}
