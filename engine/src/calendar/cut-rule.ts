/**
 * Windows that end on named days of each month: ten-day periods, half-months, and months that end before the calendar's.
 * Calendar ten-day periods are those that end on the 10th, the 20th and the month's end.
 */
import type { CadenceDefinition } from "./cadence.ts";
import { dayInMonth, inYear, monthId, monthOf, monthStart, yearOfMonth } from "./month-number.ts";
import type { WindowRule } from "./window-rule.ts";

export type CutKind = "ten_day" | "half_month" | "month";

/** The cuts of the calendar's own windows; 31 is the end of every month. */
export const CALENDAR_CUTS: Readonly<Record<CutKind, readonly number[]>> = {
  ten_day: [10, 20, 31],
  half_month: [15, 31],
  month: [31],
};
const MARKS: Readonly<Record<CutKind, string>> = { ten_day: "-x", half_month: "-h", month: "" };
const NAMES: Readonly<Record<CutKind, readonly string[]>> = {
  ten_day: ["上旬", "中旬", "下旬"],
  half_month: ["上半月", "下半月"],
  month: [""],
};

/** @param definition checked: as many cuts as the kind has windows, ascending, all but the last at most 27 */
export function cutRule(
  kind: CutKind,
  definition: Pick<CadenceDefinition, "cut" | "belongs_to">,
): WindowRule {
  const cuts = definition.cut ?? CALENDAR_CUTS[kind];
  const size = cuts.length;
  // A window belongs to the month of its last day. By its first day everything moves one window on.
  const shift = definition.belongs_to === "month_of_first_day" ? 1 : 0;
  const endOf = (window: number): number =>
    dayInMonth(Math.floor(window / size), cuts[modulo(window, size)]!);
  const first = (ordinal: number): number => endOf(ordinal + shift - 1) + 1;
  const month = (ordinal: number): number => Math.floor(ordinal / size);
  const place = (ordinal: number): number => modulo(ordinal, size);
  const shape = kind === "month" ? /^(\d{4})-(\d{2})$/ : new RegExp(`^(\\d{4})-(\\d{2})${MARKS[kind]}(\\d)$`);
  return {
    at(day) {
      let ordinal = (monthOf(day) + 1) * size + size - 1;
      while (first(ordinal) > day) ordinal--;
      return ordinal;
    },
    first,
    id: (ordinal) =>
      monthId(month(ordinal)) + (kind === "month" ? "" : `${MARKS[kind]}${place(ordinal) + 1}`),
    ordinalOf(id) {
      const match = shape.exec(id);
      if (match === null) return null;
      const ordinal = (Number(match[1]) * 12 + Number(match[2]) - 1) * size + Number(match[3] ?? 1) - 1;
      return this.id(ordinal) === id ? ordinal : null;
    },
    name(ordinal, withYear) {
      const of = month(ordinal);
      return `${withYear ? `${yearOfMonth(of)}年` : ""}${inYear(of)}月${NAMES[kind][place(ordinal)]}`;
    },
    plain: (ordinal) =>
      kind === "month" &&
      first(ordinal) === monthStart(ordinal) &&
      first(ordinal + 1) === monthStart(ordinal + 1),
    position: (ordinal) => (kind === "month" ? inYear(ordinal) : place(ordinal) + 1),
    monthFirst: (of) => first(of * size),
  };
}

function modulo(a: number, b: number): number {
  return ((a % b) + b) % b;
}
