/** On which days the facts of a table may lie: inside the campaign, or after it where a rule reads what comes after. */
import type { Policy } from "@cunjing/engine";
import type { CampaignDays } from "@cunjing/sheets";

/** What belongs to a problem goes on as long as the problem does. */
const WITH_PROBLEMS = ["problems", "problem_events", "warnings"];

/**
 * The days for each table; undefined where any day is right, since a policy is bound by no campaign.
 * @param today facts that go on after the campaign cannot lie ahead
 */
export function factDays(
  policies: readonly Policy[],
  today: string,
): (table: string) => CampaignDays | undefined {
  if (policies.some((policy) => policy.campaign === undefined || goesOnThroughout(policy)))
    return () => undefined;
  const campaigns = policies.flatMap(({ campaign }) => campaign ?? []);
  const first = campaigns.map((campaign) => campaign.first).sort()[0];
  const last = campaigns
    .map((campaign) => campaign.last)
    .sort()
    .at(-1);
  if (first === undefined || last === undefined) return () => undefined;
  const open = new Set(policies.flatMap(readAfterwards));
  return (table) => ({ first, last: open.has(table) && today > last ? today : last });
}

/** Assessments, lists, ladders or duties that take place whether or not the campaign is on. */
function goesOnThroughout(policy: Policy): boolean {
  const always = alwaysOn(policy);
  const everys = [
    ...Object.values(policy.assessments ?? {}).map(({ every }) => every),
    ...Object.values(policy.lists ?? {}).map(({ every }) => every),
    ...Object.values(policy.ladders ?? {}).flatMap(({ counts }) =>
      counts.map((one) => ("every" in one ? one.every : undefined)),
    ),
    ...Object.values(policy.duties ?? {}).map(({ every }) => every),
    ...Object.values(policy.reports ?? {}).map(({ every }) => every),
  ];
  return everys.some((every) => every !== undefined && always.has(every));
}

function alwaysOn(policy: Policy): Set<string> {
  return new Set(
    Object.entries(policy.periods).flatMap(([id, { within }]) => (within === "always" ? [id] : [])),
  );
}

/** The tables that some rule reads for the time after the campaign. */
function readAfterwards(policy: Policy): string[] {
  const always = alwaysOn(policy);
  const tables = [
    ...Object.values(policy.indicators ?? {}).flatMap(({ window, from }) =>
      window === "after_campaign" && from ? [from] : [],
    ),
    ...Object.values(policy.awards ?? {}).flatMap(({ during, every, items }) => {
      const after = (during !== undefined && during !== "campaign") || always.has(every);
      return after && items !== undefined ? [items.from] : [];
    }),
  ];
  return tables.flatMap((table) => (table === "problems" ? WITH_PROBLEMS : [table]));
}
