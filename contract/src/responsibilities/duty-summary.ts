/**
 * One holder's duties from the records of work (requirements, B4): what a policy asks how often, and what the records show. It is computed
 * for one holder at a time and answers nothing about others, so that it cannot be made a ranking of persons; a guideline that was not
 * reached is said and has no consequence.
 */
import {
  type DutyLine,
  type DutyState,
  definePeriods,
  type Holding,
  type Policy,
  parseDay,
  summariseDuty,
  toShortText,
  type Visit,
} from "@cunjing/engine";
import type { Phrase } from "../failures/phrase.ts";

/** As screens and papers say it; 低于指引 is a remark, no finding. */
export const DUTY_STATES = {
  met: { zh: "已履行", en: "done" },
  below_guideline: { zh: "低于指引", en: "below the guideline" },
  short: { zh: "未达次数", en: "fewer than asked" },
  missing: { zh: "未见记录", en: "no record" },
  running: { zh: "本期未结束", en: "the period is not over" },
  part_term: { zh: "期间有交接", en: "taken over or handed over within the period" },
  recorded: { zh: "已有记录（办法未定次数）", en: "recorded; the document names no number" },
} as const satisfies Record<DutyState, Phrase>;

export interface DutyOfHolder {
  readonly duty: string;
  readonly label: string;
  readonly who: string;
  readonly role: string;
  readonly every: string;
  /** Exact text; null where the document names no number. */
  readonly at_least: string | null;
  readonly measure: string;
  /** "In principle": falling below is shown and nothing more. */
  readonly guideline: boolean;
  readonly clause: readonly string[];
  readonly lines: readonly DutyOfPeriod[];
}

export interface DutyOfPeriod {
  readonly period: string;
  readonly title: string;
  /** Null where the duty is owed once for all units. */
  readonly unit: string | null;
  readonly amount: string;
  readonly state: DutyState;
  readonly said: string;
  /** Ids of the records that count. */
  readonly records: readonly string[];
}

/** A record of work with the kind of fact that it is: a duty asks for records of one kind (`visits` where it names none). */
export interface WorkRecord extends Visit {
  readonly from: "visits" | "inspections" | "problem_events";
}

/**
 * The duties of a holder, in the policy's order; those whose kind of responsibility it never held are left out.
 * @param holdings the holder's own, of any kind
 * @param days the days to look at, both included
 * @param asOf the last day that counts, 2019-05-16
 */
export function dutySummary(
  policy: Policy,
  holdings: readonly Holding[],
  records: readonly WorkRecord[],
  { first, last }: { readonly first: string; readonly last: string },
  asOf: string,
): readonly DutyOfHolder[] {
  const periods = definePeriods(policy.periods, policy.campaign ?? null);
  const range = { first: parseDay(first), last: parseDay(last) };
  return Object.entries(policy.duties ?? {}).flatMap(([id, duty]): readonly DutyOfHolder[] => {
    if (!holdings.some(({ role }) => role === duty.role)) return [];
    const from = duty.from ?? "visits";
    const own = periods
      .of(duty.every, range)
      .filter((period) => period.last >= range.first && period.first <= range.last);
    const titles = new Map(own.map((period) => [period.id, period.title]));
    const counted = records.filter((record) => record.from === from);
    const lines = summariseDuty(duty, own, holdings, counted, parseDay(asOf));
    return [
      {
        duty: id,
        label: duty.label,
        who: duty.who,
        role: duty.role,
        every: duty.every,
        at_least: duty.at_least === undefined ? null : toShortText(duty.at_least),
        measure: duty.measure ?? "次",
        guideline: duty.soft ?? false,
        clause: duty.clause,
        lines: lines.map((line) => shown(line, titles.get(line.period) ?? line.period)),
      },
    ];
  });
}

const shown = ({ period, unit, amount, state, visits }: DutyLine, title: string): DutyOfPeriod => ({
  period,
  title,
  unit,
  amount: toShortText(amount),
  state,
  said: DUTY_STATES[state].zh,
  records: visits,
});
