/** Reports that a kind of unit owes in a stretch of days, by the policy: what is asked is known before anything is sent. */
import {
  type DueRule,
  type DueTime,
  definePeriods,
  defineWorkCalendar,
  dueTimes,
  formatDay,
  isRefusal,
  type Period,
  type Policy,
  type WorkCalendar,
} from "@cunjing/engine";
import type { ReportDue, ReportOwed } from "./week-burden.ts";

/** Days around a due day in which the report's period may begin or end: a quarter's figures are due after it, holidays bring some forward. */
const BEFORE = 130;
const AFTER = 15;

/**
 * Due from the first to the last day, both included, in the order of the policy. A report that only some units of the kind owe (`where`)
 * counts for all of them: the most that may be asked.
 */
export function reportsDue(
  policy: Policy,
  unitKind: string,
  { first, last }: { readonly first: number; readonly last: number },
): readonly ReportDue[] {
  const owed = Object.entries(policy.reports ?? {}).filter(([, { of }]) => of.includes(unitKind));
  if (owed.length === 0) return [];
  const periods = definePeriods(policy.periods, policy.campaign ?? null);
  const calendar = defineWorkCalendar(policy.calendar ?? {});
  return owed.flatMap(([report, { label, every, due, fields = null, prefilled = 0 }]) =>
    periods
      .of(every, { first: first - BEFORE, last: last + AFTER })
      .flatMap((period) => dueOf(period, due, calendar))
      .filter(({ day }) => first <= day && day <= last)
      .map(({ at }) => ({ report, label, due: at, fields, prefilled })),
  );
}

/**
 * What an area owes in a stretch of days, in the order of time.
 * @param kinds how many units of each kind it has
 */
export function reportsOwed(
  policy: Policy,
  kinds: ReadonlyMap<string, number>,
  days: { readonly first: number; readonly last: number },
): readonly ReportOwed[] {
  const owed = [...kinds].flatMap(([kind, units]) =>
    reportsDue(policy, kind, days).map((report) => ({ ...report, units })),
  );
  const sameReport = Map.groupBy(owed, ({ report, due }) => `${due} ${report}`);
  return [...sameReport]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([, [first, ...more]]) =>
      first === undefined
        ? []
        : [{ ...first, units: more.reduce((sum, { units }) => sum + units, first.units) }],
    );
}

/** A year whose holidays are not announced yet has the days that the rule names. */
function dueOf(period: Period, rule: DueRule, calendar: WorkCalendar): readonly DueTime[] {
  try {
    return dueTimes(period, rule, calendar);
  } catch (error) {
    if (!isRefusal(error)) throw error;
    return dueTimes(period, { ...rule, holiday: "as_is", no_workday: undefined }, calendar);
  }
}

/** The weeks, Monday to Sunday, by ISO 8601: 2019-w19. */
const WEEKS = definePeriods({ week: { kind: "week" } }, null);

export interface Week {
  readonly week: string;
  readonly title: string;
  readonly first: string;
  readonly last: string;
  /** The same days as the engine counts them. */
  readonly days: { readonly first: number; readonly last: number };
}

const toWeek = ({
  id,
  full_title,
  first,
  last,
}: {
  id: string;
  full_title: string;
  first: number;
  last: number;
}): Week => ({
  week: id,
  title: full_title,
  first: formatDay(first),
  last: formatDay(last),
  days: { first, last },
});

/** The week of that name; undefined where there is none such (2019-w53). */
export function weekNamed(id: string): Week | undefined {
  const period = WEEKS.byId("week", id);
  return period === undefined ? undefined : toWeek(period);
}

/** The weeks that touch the days, ascending. */
export const weeksOf = (first: number, last: number): readonly Week[] =>
  WEEKS.of("week", { first, last }).map(toWeek);
