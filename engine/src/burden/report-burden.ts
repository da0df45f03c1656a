/** What reports ask: a form each time, the fields that the unit fills in, and beside them those that are known already. */
import { multiply } from "../number/arithmetic.ts";
import { type Fraction, fromInteger } from "../number/fraction.ts";
import { toRoundedText } from "../number/print.ts";
import type { Policy } from "../policy/schema/policy.ts";
import type { BurdenLine } from "./burden-line.ts";
import { timesAMonth } from "./times-a-month.ts";

export function reportBurden(policy: Policy): readonly BurdenLine[] {
  return Object.entries(policy.reports ?? {}).flatMap(([id, report]) => {
    const times = timesAMonth(policy, report.every);
    const head = { source: `reports.${id}`, label: report.label, kinds: report.of, clause: report.clause };
    const often = times === null ? "次数未定" : `每月${toRoundedText(times, 2)}次`;
    const line = (
      what: "forms" | "fields" | "prefilled",
      each: number | null,
      reckoned: string,
    ): BurdenLine => ({
      ...head,
      what,
      per_month: timesEach(times, each),
      reckoned: `${often}，${reckoned}`,
    });
    const { fields, prefilled = 0 } = report;
    return [
      line("forms", 1, "每次1张"),
      line("fields", fields ?? null, fields === undefined ? "办法未列栏目数" : `每次填${fields}栏`),
      ...(prefilled > 0 ? [line("prefilled", prefilled, `每次${prefilled}栏由系统预填`)] : []),
    ];
  });
}

function timesEach(times: Fraction | null, each: number | null): Fraction | null {
  return times === null || each === null ? null : multiply(times, fromInteger(each));
}
