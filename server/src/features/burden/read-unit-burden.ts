import {
  BASIS,
  reportsOwed,
  readUnitBurden as spec,
  type Week,
  weekBurden,
  weekNamed,
  weeksOf,
} from "@cunjing/contract";
import { type Policy, parseDay } from "@cunjing/engine";
import { handleRead } from "../../platform/commands/handler.ts";
import { refuse } from "../../platform/commands/refusal.ts";
import type { Transaction } from "../../platform/commands/transaction.ts";
import type { Parts } from "../../platform/parts.ts";
import { siteDay } from "../../platform/site-day.ts";
import { countAsked } from "./count-asked.ts";
import { countKinds } from "./count-kinds.ts";
import { forms } from "./forms.ts";
import { findUnit, reached } from "./unit-of-burden.ts";

const MOST_WEEKS = 53;
/** Without a question, these and the present one. */
const WEEKS_BEFORE = 7;

/** A unit's weeks, each by the policy of its last day. */
export const readUnitBurden = handleRead(spec, async ({ parts, tx, actor, campaign, query, now }) => {
  const weeks = askedWeeks(query.from, query.to, siteDay(now));
  const unit = reached(await tx.askOne(findUnit({ unit: query.unit })), actor, campaign);
  const high = query.of === "unit" ? unit.pos : unit.pos_end;
  const area = { id: unit.id, low: unit.pos, high };
  const days = { first_day: weeks[0]?.first ?? "", last_day: weeks.at(-1)?.last ?? "" };
  const [counts, kinds] = await Promise.all([countAsked(tx, campaign, [area], days), countKinds(tx, [area])]);
  const answer = [];
  for (const { week, title, first, last, days: range } of weeks) {
    const policy = await policyOf(parts, tx, campaign, last);
    const due = policy === undefined ? [] : reportsOwed(policy, kinds(unit.id), range);
    answer.push({
      week,
      title,
      first_day: first,
      last_day: last,
      ...weekBurden(counts(unit.id, first), due, forms()),
      reports_due: due.map((report) => ({ ...report })),
    });
  }
  return { unit: unit.id, unit_name: unit.name, weeks: answer, basis: BASIS.zh };
});

async function policyOf(
  parts: Parts,
  tx: Transaction,
  campaign: string,
  day: string,
): Promise<Policy | undefined> {
  return (await parts.policies.inForce(tx, campaign, day))?.version.policy;
}

function askedWeeks(from: string | undefined, to: string | undefined, today: string): readonly Week[] {
  const last = to === undefined ? parseDay(today) : weekNamed(to)?.days.last;
  const eight = last === undefined ? undefined : last - WEEKS_BEFORE * 7;
  const first = from === undefined ? eight : weekNamed(from)?.days.first;
  const weeks = first === undefined || last === undefined || first > last ? [] : weeksOf(first, last);
  if (weeks.length > 0 && weeks.length <= MOST_WEEKS) return weeks;
  return refuse("weeks_wrong", { from: from ?? "", to: to ?? "" });
}
