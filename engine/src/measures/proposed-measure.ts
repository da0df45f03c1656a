/** A measure on its way from a rule to the results. */
import type { Period } from "../graph/types.ts";
import type { MeasureResult } from "../results/types.ts";

/** A measure with the name by which issued ones are found again after a correction. */
export interface KeyedMeasure extends MeasureResult {
  readonly key: string;
}

export interface ProposedMeasure {
  readonly result: KeyedMeasure;
  /** The unit that it falls on; -1 for none. */
  readonly place: number;
  /** The day of the event that reached it; windows of absorption go by it. */
  readonly day: number;
  readonly period: Period;
  /** The unit's number, for the official order. */
  readonly unit: number;
  /** The rule's place in the policy, and the proposal's in its step. */
  readonly ruleOrder: number;
  readonly index: number;
}

/** `ladder:last_in_xun@2019-05-x2:c410782#2.0`: rule, period, subject, count and place in the step. */
export function measureKey(
  rule: string,
  period: string,
  subject: string,
  count: number,
  index: number,
): string {
  return `${rule}@${period}:${subject}#${count}.${index}`;
}

/** By the end of the period, the rule, the unit's official order, the subject, the count: total, whatever came in. */
export function inOrder(a: ProposedMeasure, b: ProposedMeasure): number {
  return (
    a.period.last - b.period.last ||
    b.period.first - a.period.first ||
    a.ruleOrder - b.ruleOrder ||
    a.unit - b.unit ||
    compareText(a.result.subject, b.result.subject) ||
    a.result.count - b.result.count ||
    a.index - b.index ||
    compareText(a.result.key, b.result.key)
  );
}

export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** A measure that counts as standing: neither waiting nor fallen away. */
export function isProposed({ result }: ProposedMeasure): boolean {
  return result.state === "proposed";
}

export function absorbedBy(measure: ProposedMeasure, graver: ProposedMeasure): ProposedMeasure {
  return { ...measure, result: { ...measure.result, state: "absorbed", absorbed_by: graver.result.key } };
}
