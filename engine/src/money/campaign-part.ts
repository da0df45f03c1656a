/** Whether a rule about money applies within the campaign, after it, or always. */
import { parseDay } from "../calendar/day.ts";
import type { Award, Policy } from "../policy/schema/policy.ts";

/** Whether a day counts for a rule; without a campaign every day does. */
export function appliesOn(policy: Policy, award: Award, day: number): boolean {
  if (policy.campaign === undefined || award.during === undefined || award.during === "always") return true;
  const first = parseDay(policy.campaign.first);
  const last = parseDay(policy.campaign.last);
  return award.during === "after_campaign" ? day > last : first <= day && day <= last;
}

/** Whether any day of a window counts. A month in which the campaign ends lies on both sides of its end. */
export function appliesIn(
  policy: Policy,
  award: Award,
  window: { readonly first: number; readonly last: number },
): boolean {
  if (policy.campaign === undefined || award.during === undefined || award.during === "always") return true;
  const last = parseDay(policy.campaign.last);
  if (award.during === "after_campaign") return window.last > last;
  return window.first <= last && window.last >= parseDay(policy.campaign.first);
}
