/**
 * Which time it is that the same problem is warned (S1-26): counted over the problems that a person linked, and by the links as they
 * stand now, so that a link or its undoing renumbers what follows. A problem without a lineage stands for itself.
 */
import type { SiteTime } from "./site-time.ts";

export interface SentWarning {
  readonly id: string;
  readonly problem: string;
  readonly sent_at: SiteTime;
}

export interface NumberedWarning extends SentWarning {
  /** The lineage, or the problem where it has none. */
  readonly lineage: string;
  /** 1 for the first. */
  readonly nth: number;
}

/** The name under which a problem's warnings count. A lineage's id is a problem's or made by a client, so the two never clash by chance. */
function lineageOf(problem: string, lineages: ReadonlyMap<string, string | null>): string {
  return lineages.get(problem) ?? problem;
}

/**
 * Warnings with their number within their lineage, in the order in which they were sent (ties by id).
 * @param lineages each problem's lineage as it stands now
 */
export function numberWarnings(
  warnings: Iterable<SentWarning>,
  lineages: ReadonlyMap<string, string | null>,
): readonly NumberedWarning[] {
  const counts = new Map<string, number>();
  return [...warnings].sort(bySending).map((warning) => {
    const lineage = lineageOf(warning.problem, lineages);
    const nth = (counts.get(lineage) ?? 0) + 1;
    counts.set(lineage, nth);
    return { ...warning, lineage, nth };
  });
}

/** Warnings on a problem's lineage up to now: what `transition` is given as `warnings_before`. */
export function countWarnings(
  problem: string,
  warnings: Iterable<SentWarning>,
  lineages: ReadonlyMap<string, string | null>,
): number {
  const lineage = lineageOf(problem, lineages);
  return [...warnings].filter((warning) => lineageOf(warning.problem, lineages) === lineage).length;
}

function bySending(a: SentWarning, b: SentWarning): number {
  if (a.sent_at !== b.sent_at) return a.sent_at < b.sent_at ? -1 : 1;
  return a.id < b.id ? -1 : 1;
}
