/**
 * What the counts behind the rates mean (rate-counts.ts), flow and stock apart: all are of the problems found in some days, as they stand now. `overdue` is
 * not the ledger's filter of that name (count-definitions.ts): it is judged to the minute, and what was said to be done too late stays in it.
 */
import { COUNTS, type CountKind } from "./count-definitions.ts";
import type { ProblemCounts } from "./rate-counts.ts";

type CountWords = Partial<Record<keyof ProblemCounts, CountKind>>;

/** What came, and what has been done about it. */
export const FLOW_COUNTS = {
  found: {
    label: COUNTS.found.label,
    definition: {
      zh: "发现的问题数，含反弹后另立的；撤销的不计",
      en: "problems found, those that came back included; withdrawn ones left out",
    },
  },
  reopened: {
    label: { zh: "反弹", en: "came back" },
    definition: {
      zh: "其中销号以后又出现、另立为新问题的",
      en: "of these, new problems for what had been closed and was bad again",
    },
  },
  dispatched: {
    label: { zh: "交办", en: "handed over" },
    definition: { zh: "其中已交办到责任单位的", en: "of these, handed over to who is responsible" },
  },
  claimed: {
    label: { zh: "申报完成", en: "claimed" },
    definition: {
      zh: "其中责任方申报完成、没有被退回的，含已验收的；申报不等于验收",
      en: "of these, said to be done by the responsible side and not sent back, accepted ones included; a claim is no acceptance",
    },
  },
  accepted: {
    label: { zh: "验收通过", en: "accepted" },
    definition: {
      zh: "其中验收通过的，含已销号的和等待办结的",
      en: "of these, accepted, whether struck off yet or not",
    },
  },
  closed: COUNTS.closed,
  withdrawn: {
    label: { zh: "撤销", en: "withdrawn" },
    definition: {
      zh: "撤销的问题数，不在其他各数之内",
      en: "problems that were withdrawn; they are in none of the other numbers",
    },
  },
} as const satisfies CountWords;

/** What is left to be brought to zero. */
export const STOCK_COUNTS = {
  open: COUNTS.open,
  overdue: {
    label: { zh: "逾期", en: "late" },
    definition: {
      zh: "未销号的当中，已过整改时限的，算到分；过了时限才申报完成的，销号以前仍算；缓办中的不算",
      en: "of those not struck off, past their limit, to the minute; what was said to be done too late counts until it is struck off; deferred ones left out",
    },
  },
  deferred: {
    label: { zh: "缓办中", en: "deferred" },
    definition: {
      zh: "未销号的当中，批准缓办、还没有恢复的",
      en: "of those not struck off, deferred for now",
    },
  },
} as const satisfies CountWords;
