/** How many places a list has in one pool (AMB-13). */
import { multiply } from "../number/arithmetic.ts";
import { type Fraction, fraction } from "../number/fraction.ts";
import { ceil, floor, round } from "../number/round.ts";
import type { List } from "../policy/schema/policy.ts";

export type Take = NonNullable<List["take"]>;

/** Whether places are counted from the top of the pool or from its end. */
export function takesFromEnd(take: Take): boolean {
  return take.last !== undefined || take.last_percent !== undefined;
}

/**
 * The places that a list has in a pool of so many ranked units. A percentage is rounded as the policy says; where it
 * says nothing, up for praise and down for blame (AMB-13), and a list of neither colour by the end that it takes from.
 */
export function placesOf(take: Take, kind: List["kind"], poolSize: number): number {
  const fixed = take.first ?? take.last;
  if (fixed !== undefined) return fixed;
  const percent = take.first_percent ?? take.last_percent;
  if (percent === undefined) return 0;
  const exact = multiply(shareOf(percent), { n: BigInt(poolSize), d: 1n });
  const rounding = take.rounding ?? defaultRounding(take, kind);
  const places = rounding === "ceil" ? ceil(exact) : rounding === "floor" ? floor(exact) : round(exact);
  return Number(places.n);
}

/** `20` and `20%` are both a fifth: a value below one is a share already. */
function shareOf(percent: Fraction): Fraction {
  return percent.n < percent.d ? percent : fraction(percent.n, percent.d * 100n);
}

function defaultRounding(take: Take, kind: List["kind"]): "ceil" | "floor" {
  if (kind === "red") return "ceil";
  if (kind === "black") return "floor";
  return takesFromEnd(take) ? "floor" : "ceil";
}
