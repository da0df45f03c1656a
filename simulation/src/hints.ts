import { formatDay, weekday } from "./day.ts";
import type { Channel } from "./vocabulary.ts";

/** What a simulated campaign takes from its policy: the rhythm and the volume of work, never a score. */
export type PolicyHints = {
  /** Days of the month on which a ten-day period ends. */
  cuts: readonly number[];
  /** How many teams share the units of a track; tracks that are not named have one. */
  teams: Readonly<Record<string, number>>;
  /** Village visits of the unit's team in one ten-day period (all villages where there are fewer). */
  visits: { least: number; most: number };
  /** Covert visits of the office in one unit and ten-day period. */
  covertVisits: { least: number; most: number };
  /** Days from dispatch to the deadline, by channel; `notice` counts workdays, `warning` moves on to the next workday. */
  deadlines: Readonly<Record<Channel, number>>;
  /** Day of the week (1 Monday) and time by which the weekly report is due. */
  report: { weekday: number; time: string };
  /** Days off on weekdays, and weekend days that are worked: due days move to the workday before. */
  daysOff: readonly string[];
  extraWorkdays: readonly string[];
  /** Ids that the facts share with the policy. */
  ids: {
    /** Checklist of the village inspections; empty where the policy has none, as in Xinxiang. */
    standard: string;
    /** The weekly report. */
    report: string;
    /** The assessment of the ten-day period, which units contest. */
    assessment: string;
    /** The rule whose first step waits for a finding, and the finding (S1-28). */
    findingRule: string;
    finding: string;
    /** The table that the city's 敢转争 office publishes each month (S1-25). */
    publishedTable: string;
  };
};

/**
 * The hundred days of Xinxiang: ten-day periods to the 8th, 18th and 28th (S1-19), four teams for the counties and four with an area
 * of their own for the districts (S1-12, S1-13: the fifth has a topic), weekly report on Friday at 10:00 (S1-16), holidays of spring
 * 2019 (AMB-9). Visits, covert visits and deadlines are not given by the document: on the spot within the day, notices 7 workdays, warnings 10 days.
 */
export const HUNDRED_DAYS: PolicyHints = {
  cuts: [8, 18, 28],
  teams: { county: 4, district: 4 },
  visits: { least: 30, most: 60 },
  covertVisits: { least: 3, most: 6 },
  deadlines: { on_the_spot: 0, notice: 7, warning: 10 },
  report: { weekday: 5, time: "10:00" },
  daysOff: ["2019-05-01", "2019-05-02", "2019-05-03", "2019-06-07"],
  extraWorkdays: ["2019-04-28", "2019-05-05"],
  ids: {
    standard: "",
    report: "weekly_report",
    assessment: "xun_score",
    findingRule: "last_in_xun",
    finding: "因工作不力",
    publishedTable: "ganzhuanzheng_month",
  },
};

/** Monday to Friday but for days off, and weekend days that are worked. */
export function isWorkday(day: number, hints: PolicyHints): boolean {
  const text = formatDay(day);
  if (hints.extraWorkdays.includes(text)) return true;
  return weekday(day) <= 5 && !hints.daysOff.includes(text);
}

/** That day, or the next workday where it is none: a deadline moves on (AMB-9). */
export function nextWorkday(day: number, hints: PolicyHints): number {
  let workday = day;
  while (!isWorkday(workday, hints)) workday++;
  return workday;
}

/** The last day for a problem that is handed over on `day`. */
export function deadlineOf(channel: Channel, day: number, hints: PolicyHints): number {
  const days = hints.deadlines[channel];
  if (channel === "on_the_spot") return day + days;
  if (channel === "warning") return nextWorkday(day + days, hints);
  let last = day;
  for (let left = days; left > 0; ) if (isWorkday(++last, hints)) left--;
  return last;
}
