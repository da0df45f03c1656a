/**
 * Local instants: `2019-04-30T10:00` outside, minutes since 1970-01-01T00:00 of the site's own clock inside.
 * China keeps one time without summer time, so local minutes neither repeat nor are left out.
 */
import { NO_DAY } from "../vector/types.ts";
import { formatDay, readDay } from "./day.ts";
import { refuse } from "./refusal.ts";

export const MINUTES_A_DAY = 1440;

const TIME = /^([01]\d|2[0-3]):([0-5]\d)$/;

/** Minutes since midnight of `08:30`, or null for any other text; 24:00 is the next day's 00:00 and is not a time. */
export function readTime(text: string): number | null {
  const match = TIME.exec(text);
  return match === null ? null : Number(match[1]) * 60 + Number(match[2]);
}

export function formatTime(minutes: number): string {
  return `${String(Math.floor(minutes / 60)).padStart(2, "0")}:${String(minutes % 60).padStart(2, "0")}`;
}

/**
 * Minutes since 1970-01-01T00:00 of `2019-04-30T10:00`.
 * @throws a refusal `not_an_instant` for any other text: with seconds, a zone, a blank instead of T
 */
export function parseInstant(text: string): number {
  const day = text[10] === "T" ? readDay(text.slice(0, 10)) : NO_DAY;
  const time = readTime(text.slice(11));
  if (day !== NO_DAY && time !== null) return day * MINUTES_A_DAY + time;
  const shown = text.slice(0, 40);
  return refuse(
    "not_an_instant",
    `“${shown}”不是时刻，应写作 2019-04-30T10:00`,
    `"${shown}" is not a local time: write 2019-04-30T10:00`,
  );
}

export function formatInstant(instant: number): string {
  const day = dayOfInstant(instant);
  return `${formatDay(day)}T${formatTime(instant - day * MINUTES_A_DAY)}`;
}

/** The day on which a local instant lies. */
export function dayOfInstant(instant: number): number {
  return Math.floor(instant / MINUTES_A_DAY);
}
