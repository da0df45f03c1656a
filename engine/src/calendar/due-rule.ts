/** When something is owed for a period: what a policy writes under `due:`, and the days that it names before any shift. */
import type { Period } from "./cadence.ts";
import { dayOfWeek } from "./day.ts";
import { readTime } from "./instant.ts";
import { dayInMonth, monthOf } from "./month-number.ts";
import { refuse } from "./refusal.ts";
import type { WorkCalendar } from "./work-calendar.ts";
import { addWorkdays } from "./workdays.ts";

/** Counted from the day after the period's last day. Exactly one of them. */
export interface AfterPeriod {
  /** 1 is the first workday after the period. */
  readonly workdays?: number | undefined;
  /** 1 is the day after the period. */
  readonly days?: number | undefined;
  /** The first Monday (1) … Sunday (7) after the period. */
  readonly weekday?: number | undefined;
  /** The first such day of a month after the period; the month's end where it is shorter. */
  readonly day_of_month?: number | undefined;
}

/** Exactly one of weekday, days_of_month, day, after_period. */
export interface DueRule {
  /** Every such weekday in the period: one in a week. */
  readonly weekday?: number | undefined;
  /** Every such day of a month in the period; the month's end where it is shorter. */
  readonly days_of_month?: readonly number[] | undefined;
  /** The period's first or last day. */
  readonly day?: "first" | "last" | undefined;
  readonly after_period?: AfterPeriod | undefined;
  /** `10:00`; without it the last minute of the day, 23:59. */
  readonly time?: string | undefined;
  /** Which way a due day moves that is a day off. Default previous_workday (AMB-9, reports). */
  readonly holiday?: "previous_workday" | "next_workday" | "as_is" | undefined;
  /** A period that has no workday at all: due as ever (shifted), or nothing is owed. Default shift. */
  readonly no_workday?: "shift" | "waive" | undefined;
}

const WAYS = ["weekday", "days_of_month", "day", "after_period"] as const;
const AFTER = ["workdays", "days", "weekday", "day_of_month"] as const;

/** What is wrong with a due rule, all of it; empty where nothing is. */
export function checkDueRule(
  rule: DueRule,
): { readonly field: string; readonly zh: string; readonly en: string }[] {
  const faults: { field: string; zh: string; en: string }[] = [];
  const fault = (field: string, zh: string, en: string): void => void faults.push({ field, zh, en });
  const range = (field: string, value: number | undefined, least: number, most: number): void => {
    if (value === undefined || (Number.isInteger(value) && value >= least && value <= most)) return;
    fault(
      field,
      `${field} 应为 ${least} 到 ${most} 的整数，现为 ${value}`,
      `${field} is ${least} to ${most}; found ${value}`,
    );
  };
  const ways = WAYS.filter((way) => rule[way] !== undefined);
  if (ways.length !== 1) {
    const found = ways.join("、") || "一个也没有";
    fault(
      "due",
      `应写明 ${WAYS.join("、")} 之一，现有 ${found}`,
      `one of ${WAYS.join(", ")}; found ${ways.length}`,
    );
  }
  const after = rule.after_period;
  if (after !== undefined && AFTER.filter((way) => after[way] !== undefined).length !== 1) {
    fault("after_period", `应写明 ${AFTER.join("、")} 之一`, `after_period takes one of ${AFTER.join(", ")}`);
  }
  range("weekday", rule.weekday, 1, 7);
  for (const day of rule.days_of_month ?? []) range("days_of_month", day, 1, 31);
  if (rule.days_of_month?.length === 0)
    fault("days_of_month", "days_of_month 是空的", "days_of_month is empty");
  range("after_period.workdays", after?.workdays, 1, 1000);
  range("after_period.days", after?.days, 1, 1000);
  range("after_period.weekday", after?.weekday, 1, 7);
  range("after_period.day_of_month", after?.day_of_month, 1, 31);
  if (rule.time !== undefined && readTime(rule.time) === null) {
    fault("time", `“${rule.time}”不是时间，应写作 10:00`, `"${rule.time}" is not a time: write 10:00`);
  }
  return faults;
}

/**
 * The days that a rule names for a period, ascending, before days off move them. They are sought in the whole window: the
 * campaign's end clips what is assessed and not when "every Friday" is.
 * @throws a refusal `bad_due_rule`
 */
export function namedDays(period: Period, rule: DueRule, calendar: WorkCalendar): number[] {
  const fault = checkDueRule(rule)[0];
  if (fault !== undefined) refuse("bad_due_rule", fault.zh, fault.en);
  const { first, last } = period.whole;
  if (rule.day !== undefined) return [rule.day === "first" ? first : last];
  if (rule.weekday !== undefined) return everyWeekday(first, last, rule.weekday);
  if (rule.days_of_month !== undefined) return daysOfMonths(first, last, rule.days_of_month);
  return [dayAfter(last, rule.after_period!, calendar)];
}

function everyWeekday(first: number, last: number, weekday: number): number[] {
  const days: number[] = [];
  for (let day = firstWeekdayFrom(first, weekday); day <= last; day += 7) days.push(day);
  return days;
}

function firstWeekdayFrom(day: number, weekday: number): number {
  return day + ((weekday - dayOfWeek(day) + 7) % 7);
}

function daysOfMonths(first: number, last: number, daysOfMonth: readonly number[]): number[] {
  const days = new Set<number>();
  for (let month = monthOf(first); month <= monthOf(last); month++) {
    for (const dayOfMonth of daysOfMonth) {
      const day = dayInMonth(month, dayOfMonth);
      if (day >= first && day <= last) days.add(day);
    }
  }
  return [...days].sort((a, b) => a - b);
}

function dayAfter(last: number, after: AfterPeriod, calendar: WorkCalendar): number {
  if (after.workdays !== undefined) return addWorkdays(calendar, last, after.workdays);
  if (after.days !== undefined) return last + after.days;
  if (after.weekday !== undefined) return firstWeekdayFrom(last + 1, after.weekday);
  const sameMonth = dayInMonth(monthOf(last), after.day_of_month!);
  return sameMonth > last ? sameMonth : dayInMonth(monthOf(last) + 1, after.day_of_month!);
}
