/**
 * Time limits. GB/T 30428 counts in three units: office hours (工作时), workdays (工作日) and round-the-clock hours
 * (紧急工作时); calendar days and "the same day" (现场交办) are what rural notices add.
 */
import { type Fraction, fromInteger } from "../number/fraction.ts";
import { refuse } from "./refusal.ts";

/** Exactly one of the units; `limit:` of a policy. */
export interface Limit {
  /** 工作时: hours within office hours on workdays, 1.5 allowed. */
  readonly office_hours?: Fraction | undefined;
  /** 紧急工作时: hours round the clock, every day. */
  readonly hours?: Fraction | number | undefined;
  /** 工作日 */
  readonly workdays?: number | undefined;
  /** Calendar days (日). */
  readonly days?: number | undefined;
  /** 当日: before the day is over. */
  readonly same_day?: boolean | undefined;
  /** Calendar days alone: what happens where the last day is a day off. Default next_workday (Civil Code, art. 203). */
  readonly holiday?: "next_workday" | "previous_workday" | "as_is" | undefined;
}

/** A limit in the one form that is counted with. */
export type CountedLimit =
  | { readonly unit: "office_hours" | "hours"; readonly minutes: number }
  | { readonly unit: "workdays" | "days"; readonly days: number }
  | { readonly unit: "same_day" };

const UNITS = ["office_hours", "hours", "workdays", "days", "same_day"] as const;

/** @throws a refusal `bad_limit` where not exactly one unit is given, or an amount is negative, zero hours or no whole minutes */
export function countedLimit(limit: Limit): CountedLimit {
  const given = UNITS.filter((unit) => limit[unit] !== undefined && limit[unit] !== false);
  const unit = given[0];
  if (given.length !== 1 || unit === undefined) {
    return refuse(
      "bad_limit",
      `时限应写明一种单位（${UNITS.join("、")}），现有 ${given.length} 种`,
      `a limit has one unit (${UNITS.join(", ")}), this one has ${given.length}`,
    );
  }
  if (unit === "same_day") return { unit };
  if (unit === "office_hours" || unit === "hours") return { unit, minutes: minutesOf(unit, limit[unit]!) };
  const days = limit[unit]!;
  if (Number.isInteger(days) && days >= 1) return { unit, days };
  return refuse(
    "bad_limit",
    `时限 ${unit}: ${days} 应为不小于 1 的整数；当日办结写 same_day: true`,
    `limit ${unit}: ${days} is no whole number from 1; "the same day" is same_day: true`,
  );
}

function minutesOf(unit: string, amount: Fraction | number): number {
  const { n, d } = typeof amount === "number" ? fromInteger(amount) : amount;
  const sixtieths = n * 60n;
  if (sixtieths > 0n && sixtieths % d === 0n) return Number(sixtieths / d);
  return refuse(
    "bad_limit",
    `时限 ${unit}: ${d === 1n ? n : `${n}/${d}`} 小时应大于 0 且为整分钟`,
    `limit ${unit}: ${d === 1n ? n : `${n}/${d}`} hours must be positive and whole minutes`,
  );
}
