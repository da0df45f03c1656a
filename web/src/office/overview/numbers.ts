/** The numbers that the units below can be coloured and listed by. */
import type { Answer } from "../../api/types.ts";

export type Overview = Answer<"read-overview">;
export type Child = Overview["children"][number];

export const NUMBERS = ["rate", "open", "overdue", "found", "score"] as const;
export type NumberId = (typeof NUMBERS)[number];

export const numberOf = (text: string | undefined): NumberId => NUMBERS.find((one) => one === text) ?? "rate";

/** Which filter of the ledger gives just the rows of a count. */
export const ROWS = {
  found: "standing=kept",
  closed: "standing=closed&sort=closed_last",
  open: "standing=open",
  overdue: "due=overdue",
} as const;
export type CountId = keyof typeof ROWS;

/** What is drawn: a place on the scale, and the words beside it. Null: there is no such number (nothing found, not assessed). */
export function readNumber(child: Child, id: NumberId): { value: number; printed: string } | null {
  const { counts, score } = child;
  if (id === "score") {
    if (score?.printed == null) return null;
    return { value: Number(score.printed), printed: score.printed };
  }
  if (id === "rate") {
    const { numerator, denominator, printed } = counts.rate;
    return denominator === 0 ? null : { value: (100 * numerator) / denominator, printed };
  }
  return { value: counts[id], printed: String(counts[id]) };
}

/** 99.5% of 「99.5%（199/200）」: the value where its two numbers stand beside it or would not fit. */
export const valueAlone = (printed: string): string => printed.replace(/（.*$/u, "");
