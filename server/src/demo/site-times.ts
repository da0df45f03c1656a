/** When on its day something is done. The simulation knows days; the server keeps minutes, and within a day one thing follows from another. */
import { pickBy } from "./demo-id.ts";

/** `minutes` after midnight of a day of the site. */
export function timeOn(day: string, minutes: number): Date {
  return new Date(Date.parse(`${day}T00:00:00+08:00`) + minutes * 60_000);
}

export function minutesLater(time: Date, minutes: number): Date {
  return new Date(time.getTime() + minutes * 60_000);
}

const hour = (hours: number, minutes = 0): number => hours * 60 + minutes;

/** Visits begin between 8:00 and 13:49. */
export function visitTime(inspection: string, day: string): Date {
  return timeOn(day, hour(8) + pickBy(inspection, 350));
}

/** What comes in without a visit (hotline, letters, media) is entered between 9:00 and 12:59. */
export function deskTime(problem: string, day: string): Date {
  return timeOn(day, hour(9) + pickBy(problem, 240));
}

/**
 * Steps of a day in their order, with the time of each in minutes after midnight. Steps of one number do not depend on each other. Whatever
 * is done on a later day than the step before it keeps its time, so that order within a day is order in time.
 */
export const STEPS = {
  visit: { order: 10, minutes: hour(8) },
  desk: { order: 20, minutes: hour(9) },
  rebound: { order: 20, minutes: hour(14) },
  photo: { order: 30, minutes: hour(14, 5) },
  link: { order: 30, minutes: hour(14, 10) },
  confirm: { order: 30, minutes: hour(14, 50) },
  fix: { order: 40, minutes: hour(14, 20) },
  slip: { order: 40, minutes: hour(14, 40) },
  notice: { order: 40, minutes: hour(15) },
  reassign: { order: 50, minutes: hour(15, 10) },
  reassigned: { order: 51, minutes: hour(15, 15) },
  sign: { order: 60, minutes: hour(15, 30) },
  hand_on: { order: 61, minutes: hour(15, 40) },
  start: { order: 70, minutes: hour(15, 50) },
  exit: { order: 80, minutes: hour(16) },
  decide: { order: 81, minutes: hour(16, 10) },
  request: { order: 90, minutes: hour(16, 30) },
  result: { order: 90, minutes: hour(16, 55) },
  return: { order: 95, minutes: hour(16, 40) },
  accept: { order: 96, minutes: hour(17) },
  close: { order: 97, minutes: hour(17, 20) },
  answer: { order: 98, minutes: hour(17, 40) },
} as const satisfies Record<string, { order: number; minutes: number }>;

export type StepName = keyof typeof STEPS;

export function stepTime(step: StepName, day: string): Date {
  return timeOn(day, STEPS[step].minutes);
}
