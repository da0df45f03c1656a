/** What a fact does to the results of its periods: the word for it, and which results it concerns. */
import type { Fact } from "./fact-kinds.ts";

export type Standing =
  /** No result of its periods is frozen yet: the next computation takes it in. */
  | "open"
  /** All results of its periods have it. */
  | "counted"
  /** It came after a freeze: only a recomputation or a correction takes it in. */
  | "late"
  /** Withdrawn before any freeze: nothing has it. */
  | "withdrawn"
  /** Withdrawn afterwards: the result still has it. */
  | "withdrawn-counted";

export interface FactStanding {
  readonly standing: Standing;
  readonly results: Fact["results"];
}

export function standingOf({ withdrawn, results }: Pick<Fact, "withdrawn" | "results">): FactStanding {
  const counted = results.filter((one) => one.counted);
  if (withdrawn)
    return counted.length > 0
      ? { standing: "withdrawn-counted", results: counted }
      : { standing: "withdrawn", results: [] };
  const missed = results.filter((one) => !one.counted);
  if (missed.length > 0) return { standing: "late", results: missed };
  return counted.length > 0 ? { standing: "counted", results: counted } : { standing: "open", results: [] };
}

/** What somebody has to think of: a result that was frozen says otherwise than the facts do now. */
export const isAgainstFreeze = (fact: Pick<Fact, "withdrawn" | "results">): boolean =>
  ["late", "withdrawn-counted"].includes(standingOf(fact).standing);
