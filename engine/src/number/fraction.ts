/**
 * An exact fraction: what every number of the engine is ("Exact" in docs/policy-language.md).
 * Always in lowest terms with a positive denominator, so equal values are equal field by field.
 */
export interface Fraction {
  readonly n: bigint;
  readonly d: bigint;
}
