/**
 * Weeks. A week bears the year and number of the ISO 8601 week in which most of its days lie (that of its fourth day), so a
 * week from Saturday to Friday has the number of the ISO week of its Friday.
 */
import type { CadenceDefinition } from "./cadence.ts";
import { dayFrom, dayOfWeek, yearOf } from "./day.ts";
import { monthStart, yearId } from "./month-number.ts";
import type { WindowRule } from "./window-rule.ts";

/** Monday, 1969-12-29. */
const A_MONDAY = -3;

export function weekRule(definition: Pick<CadenceDefinition, "starts_on" | "belongs_to">): WindowRule {
  const anchor = A_MONDAY + (definition.starts_on ?? 1) - 1;
  const at = (day: number): number => Math.floor((day - anchor) / 7);
  const first = (ordinal: number): number => anchor + 7 * ordinal;
  const iso = (ordinal: number): IsoWeek => isoWeekOf(first(ordinal) + 3);
  const byFirstDay = definition.belongs_to === "month_of_first_day";
  return {
    at,
    first,
    id: (ordinal) => `${yearId(iso(ordinal).year)}-w${String(iso(ordinal).week).padStart(2, "0")}`,
    ordinalOf(id) {
      const match = /^(\d{4})-w(\d{2})$/.exec(id);
      if (match === null) return null;
      const monday = isoMonday(Number(match[1]), Number(match[2]));
      // The one week whose fourth day lies in Monday … Sunday.
      const ordinal = Math.floor((monday + 6 - 3 - anchor) / 7);
      return this.id(ordinal) === id ? ordinal : null;
    },
    name(ordinal, withYear) {
      const { year, week } = iso(ordinal);
      return `${withYear ? `${year}年` : ""}第${week}周`;
    },
    plain: () => false,
    position: (ordinal) => iso(ordinal).week,
    // By its last day a week belongs to the month whose 1st it reaches; by its first day the next week begins the month.
    monthFirst: (month) => (byFirstDay ? first(at(monthStart(month) + 6)) : first(at(monthStart(month)))),
  };
}

interface IsoWeek {
  readonly year: number;
  /** 1..53 */
  readonly week: number;
}

/** The ISO 8601 week of a day: its Thursday's year, and the week of that year. */
export function isoWeekOf(day: number): IsoWeek {
  const thursday = day - dayOfWeek(day) + 4;
  const year = yearOf(thursday);
  return { year, week: Math.floor((thursday - dayFrom(year, 1, 1)) / 7) + 1 };
}

function isoMonday(year: number, week: number): number {
  const fourth = dayFrom(year, 1, 4);
  return fourth - dayOfWeek(fourth) + 1 + 7 * (week - 1);
}
