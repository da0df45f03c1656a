/** Shares a sum of money by weight so that the shares add up to it exactly: largest remainder first. */
import { add, compare, divide, multiply, subtract } from "../number/arithmetic.ts";
import { type Fraction, fromInteger, ZERO } from "../number/fraction.ts";
import { floor } from "../number/round.ts";

/**
 * One share for each weight, in multiples of `unit` (a fen, a hundred yuan). Everyone first gets the whole units of the
 * exact share; what is left goes, a unit each, to the largest remainders. Equal remainders go to the larger weight, then to
 * the earlier place in `weights`, so callers hand them over in the official order. What the sum holds beyond whole units
 * goes to the largest weight. A weight of zero or less gets nothing; with no weight above zero nobody gets anything.
 */
export function sharePool(sum: Fraction, weights: readonly Fraction[], unit: Fraction): readonly Fraction[] {
  const shares = weights.map(() => ZERO);
  const taking = [...weights.keys()].filter((i) => weights[i]!.n > 0n);
  const total = taking.reduce((before, i) => add(before, weights[i]!), ZERO);
  const wholeUnits = divide(sum, unit);
  if (wholeUnits === null || taking.length === 0 || sum.n <= 0n) return shares;

  const remainders = new Map<number, Fraction>();
  let given = ZERO;
  for (const i of taking) {
    const exact = divide(multiply(wholeUnits, weights[i]!), total)!;
    const whole = floor(exact);
    shares[i] = multiply(whole, unit);
    remainders.set(i, subtract(exact, whole));
    given = add(given, whole);
  }
  const left = Number(subtract(floor(wholeUnits), given).n);
  const byWeight = (a: number, b: number): number => -compare(weights[a]!, weights[b]!) || a - b;
  const byRemainder = (a: number, b: number): number =>
    -compare(remainders.get(a)!, remainders.get(b)!) || byWeight(a, b);
  for (const i of [...taking].sort(byRemainder).slice(0, left)) shares[i] = add(shares[i]!, unit);

  const beyond = subtract(sum, multiply(floor(wholeUnits), unit));
  const largest = [...taking].sort(byWeight)[0]!;
  shares[largest] = add(shares[largest]!, beyond);
  return shares;
}

/** A fen. */
export const FEN: Fraction = { n: 1n, d: 100n };

/** Equal weights for so many. */
export function equalWeights(count: number): readonly Fraction[] {
  return Array.from({ length: count }, () => fromInteger(1));
}
