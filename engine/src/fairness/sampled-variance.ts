/** The sampling variance of a mean of places, exactly. */
import { add, divide, multiply, subtract } from "../number/arithmetic.ts";
import { type Fraction, fraction, fromInteger, ZERO } from "../number/fraction.ts";

/** The places of a unit that were looked at, out of how many. */
export interface Sample {
  readonly values: readonly Fraction[];
  /** How many places the unit has; null where that is not known, and the sample is then taken as small beside them. */
  readonly population: number | null;
}

/**
 * s²/n × (1 − n/N): the usual estimate for a simple random sample without replacement. 0 where every place was looked at;
 * null for fewer than two, of which one cannot tell how much places differ.
 */
export function sampledVariance({ values, population }: Sample): Fraction | null {
  const n = values.length;
  if (n > 0 && population !== null && n >= population) return ZERO;
  if (n < 2) return null;
  return overSample(spread(values), n, population);
}

/**
 * The same for every sample of a pool; where one of them is too small to tell, the spread inside of the others stands in
 * (the squares of all over their degrees of freedom). Null only where no sample has two places.
 */
export function sampledVariances(samples: readonly Sample[]): readonly (Fraction | null)[] {
  const pooled = pooledSpread(samples);
  return samples.map((sample) => {
    const own = sampledVariance(sample);
    if (own !== null || pooled === null || sample.values.length === 0) return own;
    return overSample(pooled, sample.values.length, sample.population);
  });
}

function overSample(spreadOfPlaces: Fraction, n: number, population: number | null): Fraction {
  const left = population === null ? fromInteger(1) : fraction(BigInt(population - n), BigInt(population));
  return multiply(divide(spreadOfPlaces, fromInteger(n))!, left);
}

function spread(values: readonly Fraction[]): Fraction {
  return divide(squares(values), fromInteger(values.length - 1))!;
}

function squares(values: readonly Fraction[]): Fraction {
  const mean = divide(values.reduce(add, ZERO), fromInteger(values.length))!;
  return values.reduce((sum, value) => {
    const off = subtract(value, mean);
    return add(sum, multiply(off, off));
  }, ZERO);
}

function pooledSpread(samples: readonly Sample[]): Fraction | null {
  const telling = samples.filter(({ values }) => values.length > 1);
  const freedom = telling.reduce((sum, { values }) => sum + values.length - 1, 0);
  if (freedom === 0) return null;
  return divide(
    telling.reduce((sum, { values }) => add(sum, squares(values)), ZERO),
    fromInteger(freedom),
  );
}
