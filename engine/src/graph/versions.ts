/** The versions of a policy over time, and the periods that each of them governs (policy-language, 9). */
import type { DayRange, Period } from "../calendar/cadence.ts";
import { parseDay } from "../calendar/day.ts";
import { definePeriods, type PeriodSystem } from "../calendar/periods.ts";
import type { PolicyFault } from "../policy/fault.ts";
import type { DecisionChoices, DecisionInForce, PolicySource, PolicyVersion } from "../policy/load.ts";
import type { Policy } from "../policy/schema/policy.ts";

export interface Version {
  /** The day from which it holds. */
  readonly from: number;
  readonly name: string;
  readonly policy: Policy;
  readonly decisions: readonly DecisionInForce[];
  readonly system: PeriodSystem;
}

export class PolicyError extends Error {
  readonly faults: readonly PolicyFault[];
  constructor(faults: readonly PolicyFault[]) {
    super(
      faults
        .map((fault) => `${fault.file}:${fault.at.line}:${fault.at.column} ${fault.message.zh}`)
        .join("\n"),
    );
    this.faults = faults;
  }
}

/** @throws {PolicyError} where a version of the policy has faults of form. */
export function versionsOf(source: PolicySource, choices: DecisionChoices): readonly Version[] {
  return source.changes.map((day) => {
    const version = source.at(day, choices);
    if (!isVersion(version)) throw new PolicyError(version.faults);
    const { policy } = version;
    const system = definePeriods(policy.periods, policy.campaign ?? null);
    return { from: parseDay(day), name: version.version, policy, decisions: version.decisions, system };
  });
}

function isVersion(version: ReturnType<PolicySource["at"]>): version is PolicyVersion {
  return "policy" in version;
}

export interface Timeline {
  readonly versions: readonly Version[];
  /** The version in force on a day; the first one for days before it. */
  at(day: number): Version;
  cadences(): readonly string[];
  /** All periods of a cadence, ascending, each by the version in force on its last day. */
  periods(cadence: string): readonly Period[];
  find(id: string): Period | undefined;
  before(period: Period, n: number): Period | undefined;
  /** The windows of another cadence that make up a period; none beyond the days that facts reach. */
  parts(period: Period, cadence: string): readonly Period[];
  /** The latest period of a cadence that ends on or before a day. */
  latest(cadence: string, day: number): Period | undefined;
}

/** @param range the days that facts reach over: it bounds policies without a campaign */
export function timelineOf(versions: readonly Version[], range: DayRange): Timeline {
  const known = new Map<string, readonly Period[]>();
  const at = (day: number): Version =>
    versions.findLast((version) => version.from <= day) ?? (versions[0] as Version);
  const periods = (cadence: string): readonly Period[] => {
    let all = known.get(cadence);
    if (all === undefined) {
      all = oncePerId(versions.flatMap((version) => governed(version, cadence, range, at)));
      known.set(cadence, all);
    }
    return all;
  };
  const before = (period: Period, n: number): Period | undefined => {
    const all = periods(period.cadence);
    const index = all.findIndex((one) => one.id === period.id);
    return index - n < 0 ? undefined : all[index - n];
  };
  return {
    versions,
    at,
    cadences: () => [...new Set(versions.flatMap((version) => Object.keys(version.policy.periods)))],
    periods,
    find(id) {
      for (const cadence of this.cadences()) {
        const found = periods(cadence).find((period) => period.id === id);
        if (found !== undefined) return found;
      }
      return undefined;
    },
    before,
    parts(period, cadence) {
      const all = new Map(periods(cadence).map((one) => [one.id, one]));
      return at(period.last)
        .system.parts(period, cadence)
        .flatMap(({ id }) => all.get(id) ?? []);
    },
    latest: (cadence, day) => periods(cadence).findLast((period) => period.last <= day),
  };
}

/**
 * Where a later version cuts its windows otherwise, the change may fall between two windows of one name: the earlier one
 * was computed already and stays.
 */
function oncePerId(all: readonly Period[]): Period[] {
  const seen = new Set<string>();
  return all.filter(({ id }) => !seen.has(id) && seen.add(id));
}

function governed(
  version: Version,
  cadence: string,
  range: DayRange,
  at: (day: number) => Version,
): Period[] {
  const definition = version.policy.periods[cadence];
  if (definition === undefined) return [];
  const bounded = version.policy.campaign !== undefined && definition.within !== "always";
  const all =
    bounded || definition.kind === "rounds" ? version.system.of(cadence) : version.system.of(cadence, range);
  // A policy that has ended computes nothing more; what it computed stays.
  const end = version.policy.holds?.last === undefined ? null : parseDay(version.policy.holds.last);
  return all.filter((period) => at(period.last) === version && (end === null || period.last <= end));
}
