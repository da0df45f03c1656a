/** Rates of problems, each an exact fraction that carries both of its numbers and its definition (B10, AMB-6, S2-10). */
import { type Fraction, fraction } from "@cunjing/engine";
import type { Phrase } from "../failures/phrase.ts";
import type { ProblemCounts } from "./rate-counts.ts";

export interface RateKind {
  readonly label: Phrase;
  /** Printed beside the number, always. */
  readonly definition: Phrase;
  /** What the two numbers are called in print. */
  readonly part: Phrase;
  readonly whole: Phrase;
  readonly of: keyof ProblemCounts;
  readonly over: keyof ProblemCounts;
}

const FOUND = { zh: "发现", en: "found" } as const;
const CLOSED = { zh: "销号", en: "closed" } as const;

export const RATES = {
  rectification: {
    label: { zh: "整改率", en: "rectification rate" },
    definition: {
      zh: "已销号（验收通过并办结）的问题数÷发现的问题数，累计；撤销的不计，只报完成未验收的不算整改",
      en: "problems closed (accepted and struck off) ÷ problems found, cumulative; withdrawn ones left out; what is only claimed does not count",
    },
    part: CLOSED,
    whole: FOUND,
    of: "closed",
    over: "found",
  },
  claimed: {
    label: { zh: "申报完成率", en: "claimed rate" },
    definition: {
      zh: "责任方申报完成（含已验收）的问题数÷发现的问题数，累计；申报不等于验收，不能当作整改率",
      en: "problems that the responsible side says are done (accepted ones included) ÷ problems found, cumulative; a claim is no acceptance",
    },
    part: { zh: "申报完成", en: "claimed" },
    whole: FOUND,
    of: "claimed",
    over: "found",
  },
  on_time: {
    label: { zh: "按期率", en: "on-time rate" },
    definition: {
      zh: "按期完成的问题数÷已销号或已逾期的有期限问题数；以申请验收的时间为准，等待验收的时间不算；缓办过的不计入分母",
      en: "problems done in time ÷ problems with a limit that are closed or late; the time of the request counts, the wait for the verifiers does not; ones that were ever deferred are not in the denominator",
    },
    part: { zh: "按期", en: "in time" },
    whole: { zh: "到期", en: "judged" },
    of: "on_time",
    over: "timed",
  },
  first_pass: {
    label: { zh: "一次验收通过率", en: "first-pass rate" },
    definition: {
      zh: "从未退回就销号的问题数÷已销号的问题数",
      en: "problems closed without ever having been sent back ÷ problems closed",
    },
    part: { zh: "一次通过", en: "at first" },
    whole: CLOSED,
    of: "first_pass",
    over: "closed",
  },
  rebound: {
    label: { zh: "反弹率", en: "rebound rate" },
    definition: {
      zh: "销号后又出现的问题数÷已销号的问题数；反弹另立新问题，原问题保留销号日期",
      en: "problems closed and bad again ÷ problems closed; what comes back is a new problem, and the old one keeps its day",
    },
    part: { zh: "反弹", en: "bad again" },
    whole: CLOSED,
    of: "rebounded",
    over: "closed",
  },
  overdue: {
    label: { zh: "逾期率", en: "overdue rate" },
    definition: {
      zh: "现在逾期未办结的问题数÷未办结的问题数；缓办中的不算逾期",
      en: "problems that are late now ÷ problems that are open; a deferred one is not late",
    },
    part: { zh: "逾期", en: "late" },
    whole: { zh: "未办结", en: "open" },
    of: "overdue",
    over: "open",
  },
  deferred: {
    label: { zh: "缓办率", en: "deferral rate" },
    definition: {
      zh: "批准过缓办的问题数÷已交办的问题数",
      en: "problems with an approved deferral ÷ problems handed over",
    },
    part: { zh: "缓办", en: "deferred" },
    whole: { zh: "交办", en: "handed over" },
    of: "ever_deferred",
    over: "dispatched",
  },
  extended: {
    label: { zh: "延期率", en: "extension rate" },
    definition: {
      zh: "批准过延期的问题数÷已交办的问题数",
      en: "problems with an approved extension ÷ problems handed over",
    },
    part: { zh: "延期", en: "extended" },
    whole: { zh: "交办", en: "handed over" },
    of: "ever_extended",
    over: "dispatched",
  },
  reassigned: {
    label: { zh: "改派率", en: "reassignment rate" },
    definition: {
      zh: "改派过的问题数÷已交办的问题数",
      en: "problems that were reassigned ÷ problems handed over",
    },
    part: { zh: "改派", en: "reassigned" },
    whole: { zh: "交办", en: "handed over" },
    of: "ever_reassigned",
    over: "dispatched",
  },
} as const satisfies Record<string, RateKind>;

export type RateId = keyof typeof RATES;

export interface Rate {
  readonly id: RateId;
  readonly part: number;
  readonly whole: number;
  /** From 0 to 1, exact; null where there is nothing to divide by: 0 of 0 is no rate. */
  readonly value: Fraction | null;
}

/** One rate of counts. */
export function rateOf(id: RateId, counts: ProblemCounts): Rate {
  const { of, over } = RATES[id];
  const [part, whole] = [counts[of], counts[over]];
  return { id, part, whole, value: whole === 0 ? null : fraction(BigInt(part), BigInt(whole)) };
}

/** All rates of counts, in the order of RATES. */
export function ratesOf(counts: ProblemCounts): readonly Rate[] {
  return (Object.keys(RATES) as RateId[]).map((id) => rateOf(id, counts));
}
