/**
 * Duties: who should do what how often, summed from records of work that exist anyway (visits, inspections). There is no
 * check-in, no place or time of a person, and no points: a duty is shown, never scored by itself (requirements, B4 and D-1).
 */
import { add, compare } from "../number/arithmetic.ts";
import { type Fraction, ONE, ZERO } from "../number/fraction.ts";
import type { Period } from "./cadence.ts";
import { refuse } from "./refusal.ts";

export interface DutyRule {
  /** The kind of responsibility whose holders owe it. */
  readonly role: string;
  /** Times, or an amount such as half a day, per period. Absent where the document names no number. */
  readonly at_least?: Fraction | undefined;
  /** "In principle": a guideline, to fall below which is shown and nothing more. */
  readonly soft?: boolean | undefined;
  /** Whether a holder owes it once, or once for each unit held (a helper visits every household). Default holder. */
  readonly per?: "holder" | "unit" | undefined;
}

/** A responsibility that a person or body held from a day to a day, both included; null is open. */
export interface Holding {
  readonly holder: string;
  readonly role: string;
  readonly unit: string;
  readonly from: number | null;
  readonly to: number | null;
}

/** A record of work. */
export interface Visit {
  readonly id: string;
  readonly holder: string;
  readonly role: string;
  readonly unit: string;
  readonly day: number;
  /** Null counts as once. */
  readonly amount: Fraction | null;
}

export type DutyState =
  | "met"
  /** soft rule, less than the guideline */
  | "below_guideline"
  /** some of it, not enough */
  | "short"
  /** nothing at all */
  | "missing"
  /** the period is not over on the day of the summary */
  | "running"
  /** took over or handed over within the period: shown, not judged */
  | "part_term"
  /** the document names no number */
  | "recorded";

export interface DutyLine {
  readonly holder: string;
  /** Null where the duty is owed once for all units. */
  readonly unit: string | null;
  readonly period: string;
  readonly amount: Fraction;
  readonly at_least: Fraction | null;
  readonly state: DutyState;
  /** Ids of the records that count, by day and id. */
  readonly visits: readonly string[];
}

/**
 * One line for each holder (and unit) and each period in which the responsibility was held for at least a day,
 * by holder, unit and period. A visit counts where the holder held the responsibility, for that unit, on its day.
 * @param asOf the last day that is counted
 * @throws a refusal `bad_duty` where a rule asks for nothing or less
 */
export function summariseDuty(
  rule: DutyRule,
  periods: readonly Period[],
  holdings: readonly Holding[],
  visits: readonly Visit[],
  asOf: number,
): DutyLine[] {
  if (rule.at_least !== undefined && rule.at_least.n <= 0n) {
    refuse("bad_duty", "应尽职责的最低频次应大于 0", "a duty asks for more than nothing");
  }
  const work = visitsByHolder(visits, rule.role, asOf);
  return groupHoldings(rule, holdings).flatMap((held) =>
    periods
      .filter((period) => period.first <= asOf && held.some((holding) => overlaps(holding, period)))
      .map((period) => dutyLine(rule, period, held, work.get(held[0]!.holder) ?? [], asOf)),
  );
}

function visitsByHolder(visits: readonly Visit[], role: string, asOf: number): Map<string, Visit[]> {
  const sorted = visits
    .filter((visit) => visit.role === role && visit.day <= asOf)
    .sort((a, b) => a.day - b.day || order(a.id, b.id));
  return Map.groupBy(sorted, (visit) => visit.holder);
}

/** The holdings behind each line, in the order of lines. */
function groupHoldings(rule: DutyRule, holdings: readonly Holding[]): Holding[][] {
  const perUnit = rule.per === "unit";
  const sorted = holdings
    .filter((holding) => holding.role === rule.role)
    .sort((a, b) => order(a.holder, b.holder) || (perUnit ? order(a.unit, b.unit) : 0));
  // "\n" stands in no id, so the pair is unambiguous.
  return [...Map.groupBy(sorted, ({ holder, unit }) => (perUnit ? `${holder}\n${unit}` : holder)).values()];
}

function dutyLine(
  rule: DutyRule,
  period: Period,
  held: readonly Holding[],
  work: readonly Visit[],
  asOf: number,
): DutyLine {
  const counted = work.filter(
    (visit) =>
      visit.day >= period.first &&
      visit.day <= period.last &&
      held.some((holding) => holding.unit === visit.unit && covers(holding, visit.day)),
  );
  const amount = counted.reduce((sum, visit) => add(sum, visit.amount ?? ONE), ZERO);
  return {
    holder: held[0]!.holder,
    unit: rule.per === "unit" ? held[0]!.unit : null,
    period: period.id,
    amount,
    at_least: rule.at_least ?? null,
    state: stateOf(rule, amount, period.last > asOf, isHeldThroughout(held, period)),
    visits: counted.map((visit) => visit.id),
  };
}

function stateOf(rule: DutyRule, amount: Fraction, running: boolean, throughout: boolean): DutyState {
  if (rule.at_least === undefined) return "recorded";
  if (compare(amount, rule.at_least) >= 0) return "met";
  if (running) return "running";
  if (!throughout) return "part_term";
  if (rule.soft) return "below_guideline";
  return amount.n > 0n ? "short" : "missing";
}

/** Whether at least one of the holdings covers every day: a holder who swaps units owes the duty all the same. */
function isHeldThroughout(held: readonly Holding[], period: Period): boolean {
  let reached = period.first;
  for (const holding of [...held].sort((a, b) => (a.from ?? -Infinity) - (b.from ?? -Infinity))) {
    if ((holding.from ?? -Infinity) <= reached) reached = Math.max(reached, (holding.to ?? Infinity) + 1);
  }
  return reached > period.last;
}

function overlaps(holding: Holding, period: Period): boolean {
  return (holding.from ?? -Infinity) <= period.last && (holding.to ?? Infinity) >= period.first;
}

function covers(holding: Holding, day: number): boolean {
  return (holding.from ?? -Infinity) <= day && day <= (holding.to ?? Infinity);
}

function order(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

/** How many lines of each period are in each state: all that is shown of a duty of households (S3-21). */
export function countDuty(
  lines: readonly DutyLine[],
): { readonly period: string; readonly counts: Partial<Record<DutyState, number>> }[] {
  const byPeriod = Map.groupBy(lines, (line) => line.period);
  return [...byPeriod].map(([period, of]) => {
    const counts: Partial<Record<DutyState, number>> = {};
    for (const { state } of of) counts[state] = (counts[state] ?? 0) + 1;
    return { period, counts };
  });
}
