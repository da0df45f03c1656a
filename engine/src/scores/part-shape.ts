/** Questions about a part's shape that scoring, checking and explaining share. */
import { add } from "../number/arithmetic.ts";
import { type Fraction, ZERO } from "../number/fraction.ts";
import type { PartShape } from "../policy/schema/assessment.ts";

export function isFractionLike(value: unknown): value is Fraction {
  return typeof value === "object" && value !== null && "n" in value && "d" in value;
}

/** A part's full mark: stated, or the sum of its parts' (a bonus or malus has none: 0). */
export function fullOf(part: PartShape): Fraction {
  if (part.full !== undefined) return part.full;
  if (part.parts === undefined) return ZERO;
  return Object.values(part.parts).map(fullOf).reduce(add, ZERO);
}

/**
 * The limits of a part's value. A part with a full mark stays within [0, full] unless it says otherwise; a bonus or malus
 * (no full mark) has only the limits that it states.
 */
export function limitsOf(
  part: Pick<PartShape, "min" | "max">,
  full: Fraction,
): { min: Fraction | null; max: Fraction | null } {
  const marked = full.n > 0n;
  const limit = (stated: Fraction | "none" | undefined, otherwise: Fraction | null): Fraction | null => {
    if (stated === undefined) return otherwise;
    return stated === "none" ? null : stated;
  };
  return { min: limit(part.min, marked ? ZERO : null), max: limit(part.max, marked ? full : null) };
}
