/** What inspections bring to a unit: those that an assessment needs for its score, and those that a draw brings. */
import { multiply } from "../number/arithmetic.ts";
import { toRoundedText } from "../number/print.ts";
import type { Policy } from "../policy/schema/policy.ts";
import type { BurdenLine } from "./burden-line.ts";
import { inspectedBy } from "./inspected-by.ts";
import { timesAMonth } from "./times-a-month.ts";

export function inspectionBurden(policy: Policy): readonly BurdenLine[] {
  return [...assessedVisits(policy), ...drawnVisits(policy)];
}

/** A draw says how many of these units are visited in such a period: it, and not the assessment, sets the number. */
function isDrawn(policy: Policy, kinds: readonly string[], every: string): boolean {
  return Object.values(policy.draws ?? {}).some(
    (draw) => draw.every === every && draw.of?.some((kind) => kinds.includes(kind)),
  );
}

/** One visit each period for every kind of inspection that the score reads; the fewest with which there is a score. */
function assessedVisits(policy: Policy): readonly BurdenLine[] {
  return inspectedBy(policy).flatMap(({ indicator, assessment }): readonly BurdenLine[] => {
    const { every, of: kinds } = policy.assessments![assessment]!;
    const { label, clause, place } = policy.indicators![indicator]!;
    if (isDrawn(policy, kinds, every)) return [];
    const times = timesAMonth(policy, every);
    const line = { source: `indicators.${indicator}`, label, what: "visits" as const, clause };
    const own = {
      ...line,
      kinds,
      per_month: times,
      reckoned: times === null ? "次数未定" : `每月${toRoundedText(times, 2)}期，每期至少1次`,
    };
    const places = (place ?? []).filter((kind) => !kinds.includes(kind));
    if (places.length === 0 || isDrawn(policy, places, every)) return [own];
    return [own, { ...line, kinds: places, per_month: null, reckoned: "每期检查哪些点位未定" }];
  });
}

function drawnVisits(policy: Policy): readonly BurdenLine[] {
  return Object.entries(policy.draws ?? {}).map(([id, draw]) => {
    const times = timesAMonth(policy, draw.every);
    const share = draw.of === undefined ? undefined : draw.share;
    const known = times !== null && share !== undefined;
    return {
      source: `draws.${id}`,
      label: draw.label,
      kinds: draw.of ?? [],
      what: "visits" as const,
      per_month: known ? multiply(times, share) : null,
      reckoned: known
        ? `每月${toRoundedText(times, 2)}期，每期抽取${toRoundedText(multiply(share, { n: 100n, d: 1n }), 2)}%`
        : "抽取数占多少未定",
      clause: draw.clause,
    };
  });
}
