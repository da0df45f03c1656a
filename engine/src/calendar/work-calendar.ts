/**
 * A work calendar: which days are worked, and the office hours. The State Council's arrangements hold unless the policy's
 * own table says otherwise (a local festival, a year that the package does not have yet). A year that neither knows is
 * refused by name: to guess that New Year's Day is worked would move deadlines silently.
 */
import { ARRANGED_DAYS, ARRANGED_YEARS, type DayNote } from "./chinese-days.ts";
import { formatDay, parseDay, yearOf } from "./day.ts";
import { readTime } from "./instant.ts";
import { refuse } from "./refusal.ts";

/** A day of the table, with a reason of its own or without. */
export type EditedDay = string | { readonly day: string; readonly reason: string };

/** What a policy says about one year, e.g. from the State Council's notice for it. */
export interface EditedYear {
  /** Saturdays and Sundays that are worked. */
  readonly work?: readonly EditedDay[] | undefined;
  /** Days that are not worked. */
  readonly rest?: readonly EditedDay[] | undefined;
  readonly source: string;
}

/** `calendar:` of a policy. */
export interface WorkCalendarDefinition {
  /** By year, "2027". A year that is listed here is known, whether the package has it or not. */
  readonly years?: Readonly<Record<string, EditedYear>> | undefined;
  /** `08:30-12:00`, ascending. */
  readonly office_hours?: readonly string[] | undefined;
}

/** Minutes since midnight: open at `from`, closed at `to`. */
export interface OfficeHours {
  readonly from: number;
  readonly to: number;
}

export interface WorkCalendar {
  readonly notes: ReadonlyMap<number, DayNote>;
  readonly years: ReadonlySet<number>;
  /** Empty where the policy names none. */
  readonly hours: readonly OfficeHours[];
}

/**
 * The work calendar of a policy.
 * @throws refusals `bad_calendar`, `bad_office_hours`, `not_a_day`
 */
export function defineWorkCalendar(definition: WorkCalendarDefinition = {}): WorkCalendar {
  const notes = new Map(ARRANGED_DAYS);
  const years = new Set(ARRANGED_YEARS);
  for (const [name, edited] of Object.entries(definition.years ?? {})) {
    const year = Number(name);
    addYear(notes, year, edited, years.has(year));
    years.add(year);
  }
  return { notes, years, hours: readHours(definition.office_hours ?? []) };
}

function addYear(notes: Map<number, DayNote>, year: number, edited: EditedYear, known: boolean): void {
  const seen = new Set<number>();
  for (const [entry, work] of [
    ...(edited.work ?? []).map((day) => [day, true] as const),
    ...(edited.rest ?? []).map((day) => [day, false] as const),
  ]) {
    const text = typeof entry === "string" ? entry : entry.day;
    const day = parseDay(text);
    if (yearOf(day) !== year) {
      refuse(
        "bad_calendar",
        `${text} 写在了 ${year} 年的日历里`,
        `${text} stands in the calendar of ${year}`,
      );
    }
    if (seen.has(day))
      refuse("bad_calendar", `日历里 ${text} 写了两次`, `${text} stands twice in the calendar`);
    seen.add(day);
    notes.set(day, { work, reason: typeof entry === "string" ? "" : entry.reason, source: edited.source });
  }
  // Every year has public holidays: a year without a day off is a table that somebody has yet to fill in.
  if (!known && ![...seen].some((day) => notes.get(day)?.work === false)) {
    refuse(
      "bad_calendar",
      `${year} 年的日历一个休息日也没有写`,
      `the calendar of ${year} lists no day of rest`,
    );
  }
}

function readHours(texts: readonly string[]): OfficeHours[] {
  const hours = texts.map(readSpan);
  for (let i = 1; i < hours.length; i++) {
    if (hours[i]!.from < hours[i - 1]!.to) {
      refuse(
        "bad_office_hours",
        `办公时间 ${texts[i]} 应在 ${texts[i - 1]} 之后`,
        `office hours ${texts[i]} must follow ${texts[i - 1]}`,
      );
    }
  }
  return hours;
}

function readSpan(text: string): OfficeHours {
  const from = readTime(text.slice(0, 5));
  const to = readTime(text.slice(6));
  if (text[5] === "-" && from !== null && to !== null && from < to) return { from, to };
  return refuse(
    "bad_office_hours",
    `“${text}”不是办公时间，应写作 08:30-12:00`,
    `"${text}" are no office hours: write 08:30-12:00`,
  );
}

/** What the calendar says of a day that is not what its weekday says, or undefined. Refuses as `isWorkday` does. */
export function noteOf(calendar: WorkCalendar, day: number): DayNote | undefined {
  const year = yearOf(day);
  if (!calendar.years.has(year)) {
    const known = [...calendar.years].sort((a, b) => a - b);
    refuse(
      "year_without_calendar",
      `没有 ${year} 年的放假安排，无法判断 ${formatDay(day)} 是否工作日；已有 ${yearsText(known)}，请在 calendar.years.${year} 中补充`,
      `no holiday arrangement for ${year}, so ${formatDay(day)} is neither a workday nor a day off: known are ${yearsText(known)}; add calendar.years.${year}`,
    );
  }
  return calendar.notes.get(day);
}

/** `2004-2026, 2028`. */
function yearsText(years: readonly number[]): string {
  const spans: [number, number][] = [];
  for (const year of years) {
    const last = spans.at(-1);
    if (last !== undefined && last[1] === year - 1) last[1] = year;
    else spans.push([year, year]);
  }
  return spans.map(([from, to]) => (from === to ? `${from}` : `${from}-${to}`)).join(", ");
}
