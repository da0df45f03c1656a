import type { AnswerOf } from "@cunjing/contract";
import { COUNTS, type CountId, printPercent, RATES, rateFrom, type readOverview } from "@cunjing/contract";
import type { Tally } from "./tally.ts";

/** A tally as pages show it, with the rate of the ledger's own definition. */
export function countsOf({ found, closed, overdue }: Tally): AnswerOf<typeof readOverview>["total"] {
  const rate = rateFrom("rectification", closed, found);
  return {
    found,
    closed,
    open: found - closed,
    overdue,
    rate: {
      exact: rate.value === null ? null : `${rate.value.n}/${rate.value.d}`,
      printed: rate.value === null ? printPercent(rate) : `${printPercent(rate)}（${closed}/${found}）`,
      numerator: closed,
      denominator: found,
    },
  };
}

/** What these counts mean, and the rate after them. */
export function definitionsOf(ids: readonly CountId[], withRate: boolean) {
  const counts = ids.map((id) => ({
    id: id as string,
    label: COUNTS[id].label.zh,
    definition: COUNTS[id].definition.zh,
  }));
  const { label, definition } = RATES.rectification;
  return withRate ? [...counts, { id: "rate", label: label.zh, definition: definition.zh }] : counts;
}
