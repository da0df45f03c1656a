/** Periods by their ids, as facts name them in their cells. */
import type { Answer } from "../../api/types.ts";
import { shortPeriod } from "../../ui/format.ts";

export type AssessedPeriod = Answer<"list-assessment-periods">["periods"][number];

export interface PeriodOption {
  readonly value: string;
  readonly label: string;
}

const PERIOD_ID = /^[0-9A-Za-z][0-9A-Za-z_.-]{3,39}$/;

/** Assessed periods by their titles, then the months of the campaign up to today; what was typed besides stands by its id. */
export function periodOptions(
  assessed: readonly Pick<AssessedPeriod, "period" | "title">[],
  days: { readonly first_day: string; readonly today: string },
  typed: string,
): PeriodOption[] {
  const known = assessed.map(({ period, title }) => ({ value: period, label: shortPeriod(title) }));
  const months = monthsOf(days.first_day, days.today)
    .filter((month) => !known.some(({ value }) => value === month))
    .map((month) => ({ value: month, label: month }));
  const all = [...known, ...months];
  const isNew = PERIOD_ID.test(typed) && !all.some(({ value }) => value === typed);
  return isNew ? [...all, { value: typed, label: typed }] : all;
}

/** 2019-05, 2019-04: the latest first. */
function monthsOf(first: string, last: string): string[] {
  const months: string[] = [];
  let [year, month] = [Number(last.slice(0, 4)), Number(last.slice(5, 7))];
  for (;;) {
    const id = `${year}-${String(month).padStart(2, "0")}`;
    if (id < first.slice(0, 7)) return months;
    months.push(id);
    [year, month] = month === 1 ? [year - 1, 12] : [year, month - 1];
  }
}

/** A period's title where it is assessed, else its id. */
export const periodName = (
  assessed: readonly Pick<AssessedPeriod, "period" | "title">[],
  id: string,
): string => {
  const found = assessed.find(({ period }) => period === id);
  return found === undefined ? id : shortPeriod(found.title);
};

const UNFROZEN: ReadonlySet<string> = new Set(["computing", "failed", "withdrawn"]);

/** The results that stand frozen of the periods which a day falls into or a cell names: what is entered now is not in them. */
export function frozenOf(
  assessed: readonly AssessedPeriod[],
  at: { readonly period?: string | undefined; readonly day?: string | undefined },
): AssessedPeriod["editions"] {
  return assessed
    .filter(({ period, first_day, last_day }) =>
      at.day === undefined ? period === at.period : first_day <= at.day && at.day <= last_day,
    )
    .flatMap(({ editions }) => editions.filter(({ state }) => !UNFROZEN.has(state)).slice(0, 1));
}
