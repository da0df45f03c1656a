/** Periods that span months: quarters, half-years, years, and months that are made of the windows of another cadence. */
import { monthId, monthOf, monthStart, yearId, yearOfMonth } from "./month-number.ts";
import type { WindowRule } from "./window-rule.ts";

export type SpanKind = "month" | "quarter" | "half_year" | "year";

const MONTHS: Readonly<Record<SpanKind, number>> = { month: 1, quarter: 3, half_year: 6, year: 12 };
const MARKS: Readonly<Record<SpanKind, string>> = { month: "-", quarter: "-q", half_year: "-s", year: "" };
const QUARTERS = ["第一季度", "第二季度", "第三季度", "第四季度"] as const;
const HALVES = ["上半年", "下半年"] as const;

/** @param monthFirst the first day of what counts as a month: the calendar's, or that of the cadence it is made of */
export function spanRule(kind: SpanKind, monthFirst: (month: number) => number = monthStart): WindowRule {
  const months = MONTHS[kind];
  const aYear = 12 / months;
  const first = (ordinal: number): number => monthFirst(ordinal * months);
  const year = (ordinal: number): number => yearOfMonth(ordinal * months);
  const position = (ordinal: number): number => ordinal - year(ordinal) * aYear + 1;
  const shape = new RegExp(
    kind === "year" ? "^(\\d{4})$" : `^(\\d{4})${MARKS[kind]}(\\d{${kind === "month" ? 2 : 1}})$`,
  );
  return {
    at(day) {
      let month = monthOf(day);
      while (monthFirst(month + 1) <= day) month++;
      while (monthFirst(month) > day) month--;
      return Math.floor(month / months);
    },
    first,
    id(ordinal) {
      if (kind === "month") return monthId(ordinal);
      return yearId(year(ordinal)) + (kind === "year" ? "" : `${MARKS[kind]}${position(ordinal)}`);
    },
    ordinalOf(id) {
      const match = shape.exec(id);
      if (match === null) return null;
      const ordinal = Number(match[1]) * aYear + Number(match[2] ?? 1) - 1;
      return this.id(ordinal) === id ? ordinal : null;
    },
    name(ordinal, withYear) {
      const ofYear = `${year(ordinal)}年`;
      if (kind === "year") return ofYear;
      return (withYear ? ofYear : "") + nameInYear(kind, position(ordinal));
    },
    plain: (ordinal) =>
      first(ordinal) === monthStart(ordinal * months) &&
      first(ordinal + 1) === monthStart((ordinal + 1) * months),
    position,
    monthFirst,
  };
}

function nameInYear(kind: Exclude<SpanKind, "year">, position: number): string {
  if (kind === "month") return `${position}月`;
  return (kind === "quarter" ? QUARTERS : HALVES)[position - 1]!;
}
