/** An award or deduction on its way from the rule to the results. Amounts are yuan, whole fen. */
import type { Fraction } from "../number/fraction.ts";
import { round } from "../number/round.ts";
import type { Award } from "../policy/schema/policy.ts";
import type { Because } from "../results/types.ts";

export interface AwardDraft {
  readonly id: string;
  readonly award: Award;
  readonly policy: string;
  readonly version: string;
  /** The award's place in the policy. */
  readonly order: number;
  /** The period's id, or the day of a single item. */
  readonly period: string;
  /** The period's last day, or the item's own: ceilings and bars go in the order of days. */
  readonly day: number;
  readonly unit: number;
  /** Before ceilings; null where a person has yet to set it, or where the rule has an effect and no sum. */
  readonly amount: Fraction | null;
  readonly awaitsAmount: boolean;
  /** table:id of the facts that are counted one by one. */
  readonly items: readonly string[];
  readonly because: readonly Because[];
}

/** Money is paid in fen, so an amount is rounded once, where it comes out of its formula. */
export function toFen(amount: Fraction): Fraction {
  return round(amount, 2);
}

export function inOrder(a: AwardDraft, b: AwardDraft): number {
  return (
    a.day - b.day ||
    a.order - b.order ||
    compareText(a.period, b.period) ||
    a.unit - b.unit ||
    compareText(a.items[0] ?? "", b.items[0] ?? "")
  );
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
