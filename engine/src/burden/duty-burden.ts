/** What duties bring to a unit: the visits of those who answer for it. */
import { multiply } from "../number/arithmetic.ts";
import { type Fraction, fromInteger, ONE } from "../number/fraction.ts";
import { toRoundedText } from "../number/print.ts";
import { ceil } from "../number/round.ts";
import type { Block, Policy } from "../policy/schema/policy.ts";
import type { BurdenLine } from "./burden-line.ts";
import { timesAMonth } from "./times-a-month.ts";

/** The records of work that mean that somebody comes to the place. */
const COMING = new Set(["visits", "inspections"]);

/** A duty is reckoned as if each holder answered for one unit: the most that it can bring to a unit. */
export function dutyBurden(policy: Policy): readonly BurdenLine[] {
  return Object.entries(policy.duties ?? {}).flatMap(([id, duty]) => {
    if (duty.from !== undefined && !COMING.has(duty.from)) return [];
    const times = timesAMonth(policy, duty.every);
    const visits = visitsEach(duty);
    return [
      {
        source: `duties.${id}`,
        label: duty.label,
        kinds: policy.responsibilities?.[duty.role]?.of ?? [],
        what: "visits" as const,
        per_month: times === null || visits === null ? null : multiply(times, visits),
        reckoned:
          visits === null || times === null
            ? "办法未定次数"
            : `每月${toRoundedText(times, 2)}期，每期至少到访${visits.n}次（按一名责任人联系一个单位计）`,
        clause: duty.clause,
      },
    ];
  });
}

/** An amount of another measure (half a day) takes at least one visit. */
function visitsEach({ at_least, measure }: Block<"duties">): Fraction | null {
  if (at_least === undefined) return null;
  const times = measure === undefined || measure === "次";
  if (!times) return ONE;
  const visits = ceil(at_least);
  return visits.n < 1n ? fromInteger(1) : visits;
}
