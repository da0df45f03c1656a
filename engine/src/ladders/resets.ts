/** What ends a ladder's count between periods, whatever the subject did. */

import { parseDay, yearOf } from "../calendar/day.ts";
import type { Graph, Period } from "../graph/types.ts";
import { evaluateTruth } from "../lists/list-conditions.ts";
import type { Ladder, Policy } from "../policy/schema/policy.ts";

/**
 * Whether a count is over before this period's events are counted. `previous` is the last period that the ladder
 * counted in. The condition of `{ when }` is asked for the unit of the subject's latest event.
 */
export function resetBefore(
  graph: Graph,
  policy: Policy,
  ladder: Ladder,
  period: Period,
  previous: Period | undefined,
): (unit: number) => boolean {
  const rules = ladder.reset ?? [];
  if (previous !== undefined && rules.some((rule) => endsAll(rule, policy, period, previous)))
    return () => true;
  const conditions = rules.flatMap((rule) =>
    typeof rule === "string" ? [] : [evaluateTruth(graph, rule.when, period)],
  );
  if (conditions.length === 0) return () => false;
  return (unit) => unit >= 0 && conditions.some(({ t, scalar }) => t[scalar ? 0 : unit] === 1);
}

function endsAll(
  rule: NonNullable<Ladder["reset"]>[number],
  policy: Policy,
  period: Period,
  previous: Period,
): boolean {
  if (rule === "year_start") return yearOf(period.last) > yearOf(previous.last);
  if (rule !== "campaign_end" || policy.campaign === undefined) return false;
  const end = parseDay(policy.campaign.last);
  return previous.first <= end && period.first > end;
}
