/** How often a cadence comes round in a month. */
import { parseDay } from "../calendar/day.ts";
import { divide } from "../number/arithmetic.ts";
import { type Fraction, fraction, fromInteger } from "../number/fraction.ts";
import type { Cadence, Policy } from "../policy/schema/policy.ts";

/** The mean month of the Gregorian calendar in days: 146,097 days in 400 years of twelve months. */
const DAYS_A_MONTH = fraction(146097n, 4800n);

/** Exact; null where the policy does not say how long it goes on (a campaign without days, rounds without dates). */
export function timesAMonth(policy: Policy, cadence: string): Fraction | null {
  const own = policy.periods[cadence];
  if (own === undefined) return null;
  const { kind, only } = own;
  switch (kind) {
    case "week":
      return divide(DAYS_A_MONTH, fromInteger(7));
    case "ten_day":
      return fromInteger(only?.length ?? 3);
    case "half_month":
      return fromInteger(only?.length ?? 2);
    case "month":
      return fraction(BigInt(only?.length ?? 12), 12n);
    case "quarter":
      return fraction(BigInt(only?.length ?? 4), 12n);
    case "half_year":
      return fraction(BigInt(only?.length ?? 2), 12n);
    case "year":
      return fraction(1n, 12n);
    case "campaign":
      return policy.campaign === undefined ? null : onceIn(1, policy.campaign);
    case "rounds":
      return roundsAMonth(own);
  }
}

function roundsAMonth({ rounds }: Cadence): Fraction | null {
  if (rounds === undefined || rounds.length === 0) return null;
  const first = rounds.map((round) => round.first).sort()[0]!;
  const last = rounds
    .map((round) => round.last)
    .sort()
    .at(-1)!;
  return onceIn(rounds.length, { first, last });
}

/** So many times between two days. A span shorter than a month counts as one: nothing recurs within it. */
function onceIn(times: number, { first, last }: { readonly first: string; readonly last: string }): Fraction {
  const days = fromInteger(parseDay(last) - parseDay(first) + 1);
  const months = divide(days, DAYS_A_MONTH)!;
  return months.n <= months.d ? fromInteger(times) : divide(fromInteger(times), months)!;
}
