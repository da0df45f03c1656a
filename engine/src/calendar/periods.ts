/** The periods of a policy: every cadence's windows, by id, by day, by order and by what they are made of. */
import type { CadenceDefinition, CadenceDefinitions, DayRange, Period } from "./cadence.ts";
import { type Cadence, campaignCadence, roundsCadence, ruledCadence } from "./cadence-windows.ts";
import { checkCadences } from "./check-cadences.ts";
import { cutRule } from "./cut-rule.ts";
import { parseDay } from "./day.ts";
import { refuse } from "./refusal.ts";
import { spanRule } from "./span-rule.ts";
import { weekRule } from "./week-rule.ts";
import type { WindowRule } from "./window-rule.ts";

/** A campaign as a policy writes it: `2019-04-09`, both days included. */
export interface CampaignDays {
  readonly first: string;
  readonly last: string;
}

export interface PeriodSystem {
  /** Names of the cadences, in the policy's order. */
  readonly cadences: readonly string[];
  /**
   * All periods of a cadence, ascending: those of the campaign, or those that touch a range of days.
   * @throws a refusal `unbounded` where neither the campaign nor a range bounds them
   */
  of(cadence: string, range?: DayRange): readonly Period[];
  byId(cadence: string, id: string): Period | undefined;
  /** The periods of any cadence that bear this id, in the policy's order of cadences. */
  find(id: string): readonly Period[];
  /** The period that contains a day; undefined between rounds, outside of the campaign, where `only` leaves it out. */
  containing(cadence: string, day: number): Period | undefined;
  /** The n-th period before (1: the one before) within the campaign, or undefined. Rounds not held count. */
  previous(period: Period, n?: number): Period | undefined;
  next(period: Period, n?: number): Period | undefined;
  /**
   * The periods of a shorter cadence that belong to a period: those that it is made of, else those whose last day lies in it.
   */
  parts(period: Period, cadence: string): readonly Period[];
}

/**
 * The periods of a policy.
 * @param campaign null for a policy that is bound by no campaign
 * @throws refusals `bad_cadence` (the first of `checkCadences`) and `not_a_day`; later `unknown_cadence`
 */
export function definePeriods(definitions: CadenceDefinitions, campaign: CampaignDays | null): PeriodSystem {
  const days = campaign === null ? null : campaignDays(campaign);
  const fault = checkCadences(definitions, days)[0];
  if (fault !== undefined) {
    refuse("bad_cadence", `周期 ${fault.cadence}：${fault.zh}`, `cadence ${fault.cadence}: ${fault.en}`);
  }
  const built = new Map<string, Cadence>();
  const build = (name: string): Cadence => {
    const known = built.get(name);
    if (known !== undefined) return known;
    const definition = definitions[name]!;
    const part = definition.made_of === undefined ? null : build(definition.made_of);
    const cadence = buildCadence(name, definition, days, part);
    built.set(name, cadence);
    return cadence;
  };
  const names = Object.keys(definitions);
  for (const name of names) build(name);
  return periodSystem(names, built);
}

function campaignDays({ first, last }: CampaignDays): DayRange {
  const days = { first: parseDay(first), last: parseDay(last) };
  if (days.first > days.last) {
    refuse("bad_cadence", `行动的首日 ${first} 晚于末日 ${last}`, `the campaign's ${first} is after ${last}`);
  }
  return days;
}

function buildCadence(
  name: string,
  definition: CadenceDefinition,
  days: DayRange | null,
  part: Cadence | null,
): Cadence {
  const bounds = definition.within === "always" ? null : days;
  if (definition.kind === "campaign") return campaignCadence(name, definition, days!);
  if (definition.kind === "rounds") return roundsCadence(name, definition, bounds);
  return ruledCadence(name, definition, ruleFor(definition, part), bounds, part);
}

function ruleFor(definition: CadenceDefinition, part: Cadence | null): WindowRule {
  switch (definition.kind) {
    case "week":
      return weekRule(definition);
    case "ten_day":
    case "half_month":
      return cutRule(definition.kind, definition);
    case "month":
      return part?.rule ? spanRule("month", part.rule.monthFirst) : cutRule("month", definition);
    case "quarter":
    case "half_year":
    case "year":
      return spanRule(definition.kind, part?.rule?.monthFirst);
    default:
      throw new TypeError(`${definition.kind} follows no rule`);
  }
}

function periodSystem(names: readonly string[], cadences: ReadonlyMap<string, Cadence>): PeriodSystem {
  const cadence = (name: string): Cadence =>
    cadences.get(name) ??
    refuse(
      "unknown_cadence",
      `没有名为 ${name} 的周期，已有 ${names.join("、")}`,
      `there is no cadence ${name}: known are ${names.join(", ")}`,
    );

  const of = (name: string, range?: DayRange): Period[] => {
    const of = cadence(name);
    const days = range ?? of.bounds ?? (of.rule === null ? { first: 0, last: 0 } : unbounded(name));
    const span = of.span(days);
    const found: Period[] = [];
    for (let ordinal = span.first; ordinal <= span.last; ordinal++) {
      const period = of.period(ordinal);
      if (period === undefined) continue;
      if (range === undefined || (period.first <= range.last && period.last >= range.first))
        found.push(period);
    }
    return found;
  };

  const byId = (name: string, id: string): Period | undefined => {
    const ordinal = cadence(name).ordinalOf(id);
    return ordinal === null ? undefined : cadence(name).period(ordinal);
  };

  /** Walks over windows that `only` leaves out, and stops at the campaign's ends. */
  const walk = (period: Period, n: number): Period | undefined => {
    const of = cadence(period.cadence);
    const step = n < 0 ? -1 : 1;
    const within = of.bounds ?? null;
    let found: Period | undefined = period;
    let ordinal = period.ordinal;
    for (let left = Math.abs(n); left > 0 && found !== undefined; left--) {
      do {
        ordinal += step;
        found = of.period(ordinal);
      } while (found === undefined && isInside(of, ordinal, within));
    }
    return found;
  };

  return {
    cadences: names,
    of,
    byId,
    find: (id) => names.flatMap((name) => byId(name, id) ?? []),
    containing(name, day) {
      const of = cadence(name);
      const period = of.period(of.at(day));
      return period !== undefined && period.first <= day && day <= period.last ? period : undefined;
    },
    previous: (period, n = 1) => walk(period, -n),
    next: (period, n = 1) => walk(period, n),
    parts(period, name) {
      if (isMadeOf(cadences, period.cadence, name)) {
        return of(name, period).filter(
          ({ whole }) => whole.first >= period.whole.first && whole.last <= period.whole.last,
        );
      }
      return of(name, period).filter(({ last }) => last >= period.first && last <= period.last);
    },
  };
}

function isInside(cadence: Cadence, ordinal: number, bounds: DayRange | null): boolean {
  const { rule } = cadence;
  if (rule === null) return false;
  return bounds === null || (rule.first(ordinal + 1) > bounds.first && rule.first(ordinal) <= bounds.last);
}

function isMadeOf(cadences: ReadonlyMap<string, Cadence>, name: string, part: string): boolean {
  for (
    let at = cadences.get(name)?.definition.made_of;
    at !== undefined;
    at = cadences.get(at)?.definition.made_of
  ) {
    if (at === part) return true;
  }
  return false;
}

function unbounded(name: string): never {
  return refuse(
    "unbounded",
    `周期 ${name} 不受行动起止限制，请给出日期范围`,
    `cadence ${name} is bound by no campaign: give a range of days`,
  );
}

/** Which day of the campaign a day is, from 1 (行动第 n 天), or null outside of it. */
export function dayOfCampaign(campaign: CampaignDays, day: number): number | null {
  const { first, last } = campaignDays(campaign);
  return day < first || day > last ? null : day - first + 1;
}

/** How many days a period has, as it is clipped: what weights by days use. */
export function daysIn(period: Pick<Period, "first" | "last">): number {
  return period.last - period.first + 1;
}
