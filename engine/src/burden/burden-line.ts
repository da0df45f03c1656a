/** One thing that a policy asks of the grassroots, and how often. */
import type { Fraction } from "../number/fraction.ts";

/** Visits received, forms delivered, fields filled in, fields that are known already, photos taken. */
export type Asked = "visits" | "forms" | "fields" | "prefilled" | "photos";

export interface BurdenLine {
  /** The block that asks: `reports.weekly`. */
  readonly source: string;
  readonly label: string;
  /** The kinds of unit that bear it; empty where the policy does not say. */
  readonly kinds: readonly string[];
  readonly what: Asked;
  /** A month and unit; null where the policy does not settle it (a number drawn, photos a problem). */
  readonly per_month: Fraction | null;
  /** How it was reckoned, in Chinese. */
  readonly reckoned: string;
  readonly clause: readonly string[];
}
