/**
 * What the counts of a unit mean, in the words that stand beside them. Rates have theirs in rates.ts. Each count opens its rows: the ledger's
 * filter that gives just them stands with it.
 */
import type { Phrase } from "../failures/phrase.ts";

export interface CountKind {
  readonly label: Phrase;
  readonly definition: Phrase;
}

export const COUNTS = {
  found: {
    label: { zh: "发现", en: "found" },
    definition: {
      zh: "本单位及以下发现的问题数；撤销的不计",
      en: "problems found at the unit and below it; withdrawn ones left out",
    },
  },
  closed: {
    label: { zh: "销号", en: "closed" },
    definition: { zh: "其中验收通过并办结的问题数", en: "of these, accepted and struck off" },
  },
  open: {
    label: { zh: "未销号", en: "open" },
    definition: {
      zh: "其中还没有销号的问题数，含缓办的",
      en: "of these, not struck off yet, deferred ones included",
    },
  },
  overdue: {
    label: { zh: "超期", en: "overdue" },
    definition: {
      zh: "其中今天已过整改期限、责任方还没有申请验收的问题数；缓办的不算，与台账“超期”同",
      en: "of these, past their due day today and not said to be done; deferred ones left out; as the ledger's filter of that name",
    },
  },
  stock: {
    label: { zh: "存量", en: "stock" },
    definition: {
      zh: "到时段末日（时段未完的到今天）已发现而未销号的问题数；撤销的不计",
      en: "found and not struck off by the period's last day, or by today where it is not over; withdrawn ones left out",
    },
  },
} as const satisfies Record<string, CountKind>;

export type CountId = keyof typeof COUNTS;
