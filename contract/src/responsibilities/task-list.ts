/**
 * The task list (任务清单, S3-7), read from the policy: what is to be reached by when, what each body has to do, what is to be reported. Nobody
 * types it a second time. Who answers for each line at a unit is the responsibility list's business.
 */
import { type Policy, toShortText } from "@cunjing/engine";

export interface TaskLine {
  /** The block of the policy: `targets.all_pass`. */
  readonly source: string;
  readonly label: string;
  /** Kinds of unit that it binds; empty: bodies, not units. */
  readonly of: readonly string[];
  /** Who carries it, in the policy's words; null where it is the unit itself. */
  readonly by: string | null;
  /** What is asked, one clause of a sentence each. */
  readonly asks: readonly string[];
  /** The day by which it is to be reached; null where it recurs or has no end. */
  readonly due: string | null;
  readonly clause: readonly string[];
}

/** Targets, then reports, duties, and the tasks of bodies, each in the policy's order. */
export function taskLines(policy: Policy): readonly TaskLine[] {
  return [...targets(policy), ...reports(policy), ...duties(policy), ...bodies(policy)];
}

function targets({ targets = {} }: Policy): readonly TaskLine[] {
  return Object.entries(targets).map(([id, { label, of, share, by, clause }]) => ({
    source: `targets.${id}`,
    label,
    of,
    by: null,
    asks: share === undefined ? [] : [`${toShortText({ n: share.n * 100n, d: share.d })}%`],
    due: by ?? null,
    clause,
  }));
}

function reports(policy: Policy): readonly TaskLine[] {
  return Object.entries(policy.reports ?? {}).map(([id, { label, of, every, to, clause }]) => ({
    source: `reports.${id}`,
    label,
    of,
    by: null,
    asks: [`每${cadenceLabel(policy, every)}一次`, `报${to}`],
    due: null,
    clause,
  }));
}

function duties(policy: Policy): readonly TaskLine[] {
  return Object.entries(policy.duties ?? {}).map(([id, duty]) => ({
    source: `duties.${id}`,
    label: duty.label,
    of: policy.responsibilities?.[duty.role]?.of ?? [],
    by: duty.who,
    asks: [
      `每${cadenceLabel(policy, duty.every)}${duty.at_least === undefined ? "（未定次数）" : `不少于${toShortText(duty.at_least)}${duty.measure ?? "次"}`}`,
      ...(duty.soft ? ["原则上"] : []),
    ],
    due: null,
    clause: duty.clause,
  }));
}

function bodies({ bodies = {} }: Policy): readonly TaskLine[] {
  return Object.entries(bodies).flatMap(([id, { label, duties: asked = [], clause }]) =>
    asked.length === 0
      ? []
      : [
          {
            source: `bodies.${id}`,
            label: `${label}的任务`,
            of: [],
            by: label,
            asks: asked,
            due: null,
            clause,
          },
        ],
  );
}

const CADENCES = {
  week: "周",
  ten_day: "旬",
  half_month: "半月",
  month: "月",
  quarter: "季度",
  half_year: "半年",
  year: "年",
  campaign: "行动全程",
  rounds: "轮",
} as const;

function cadenceLabel({ periods }: Policy, every: string): string {
  const cadence = periods[every];
  return cadence?.label ?? (cadence === undefined ? every : CADENCES[cadence.kind]);
}
