import { readPlanChoices as spec } from "@cunjing/contract";
import {
  definePeriods,
  defineWorkCalendar,
  formatDay,
  isRefusal,
  isWorkday,
  type PolicyVersion,
  parseDay,
  toShortText,
  type WorkCalendar,
  whyWorkday,
} from "@cunjing/engine";
import { handleRead } from "../../platform/commands/handler.ts";
import { refuse } from "../../platform/commands/refusal.ts";
import { siteDay } from "../../platform/site-day.ts";

type Policy = PolicyVersion["policy"];

/** By the policy of the first day, as a plan's own period and standard are read; of today where none holds then. */
export const readPlanChoices = handleRead(spec, async ({ parts, tx, campaign, query, now }) => {
  const { first_day, last_day } = query;
  const today = siteDay(now);
  const held =
    (await parts.policies.inForce(tx, campaign, first_day)) ??
    (await parts.policies.inForce(tx, campaign, today));
  if (held === undefined) return refuse("policy_not_in_force", { day: first_day });
  const { policy } = held.version;
  const range = { first: parseDay(first_day), last: parseDay(last_day) };
  return {
    today,
    periods: periodsIn(policy, range),
    days: daysIn(defineWorkCalendar(policy.calendar ?? {}), range),
    standards: Object.entries(policy.standards ?? {}).map(([id, { label, full, items }]) => ({
      id,
      label,
      full_mark: toShortText(full),
      items: Object.keys(items).length,
    })),
    draws: Object.entries(policy.draws ?? {}).map(([id, { label, every, from }]) => ({
      id,
      label,
      every,
      draws: from === undefined ? ("units" as const) : ("facts" as const),
    })),
    assessments: Object.entries(policy.assessments ?? {}).map(([id, { label, every }]) => ({
      id,
      label,
      every,
    })),
  };
});

interface Range {
  readonly first: number;
  readonly last: number;
}

function periodsIn({ periods, campaign }: Policy, range: Range) {
  const system = definePeriods(periods ?? {}, campaign ?? null);
  return system.cadences.flatMap((cadence) =>
    system.of(cadence, range).map(({ id, kind, title, first, last }) => ({
      cadence,
      kind,
      id,
      title,
      first_day: formatDay(first),
      last_day: formatDay(last),
    })),
  );
}

function daysIn(calendar: WorkCalendar, { first, last }: Range) {
  return Array.from({ length: last - first + 1 }, (_, at) => {
    const day = first + at;
    return { day: formatDay(day), ...workOf(calendar, day) };
  });
}

/** A year whose arrangement nobody knows is said to be so: a Saturday may be worked in it. */
function workOf(calendar: WorkCalendar, day: number) {
  try {
    return { work: isWorkday(calendar, day), why: whyWorkday(calendar, day) };
  } catch (error) {
    if (!isRefusal(error)) throw error;
    return { work: null, why: null };
  }
}
