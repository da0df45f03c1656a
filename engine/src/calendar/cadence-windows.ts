/** The periods of one cadence: its windows, clipped by the campaign's ends, with their titles. */
import type { CadenceDefinition, DayRange, EdgeRule, Period } from "./cadence.ts";
import { parseDay } from "./day.ts";
import { daysText } from "./day-text.ts";
import { lastOf, type WindowRule } from "./window-rule.ts";

export interface Cadence {
  readonly name: string;
  readonly definition: CadenceDefinition;
  /** The bounds of its periods; null where there are none. */
  readonly bounds: DayRange | null;
  /** How the windows are laid, for what is made of them; null for the campaign and for rounds. */
  readonly rule: WindowRule | null;
  /** The number of the window that contains a day, or the nearest one before it. */
  at(day: number): number;
  ordinalOf(id: string): number | null;
  /** A window's days as the campaign's ends leave them, whether `only` chooses it or not. */
  window(ordinal: number): DayRange | null;
  period(ordinal: number): Period | undefined;
  /** The numbers between which periods can exist. */
  span(range: DayRange): DayRange;
}

/** A cadence whose windows follow a rule. `part` is the cadence that it is made of. */
export function ruledCadence(
  name: string,
  definition: CadenceDefinition,
  rule: WindowRule,
  bounds: DayRange | null,
  part: Cadence | null,
): Cadence {
  const periods = new Map<number, Period | undefined>();
  const whole = (ordinal: number): DayRange => ({ first: rule.first(ordinal), last: lastOf(rule, ordinal) });
  const window = (ordinal: number): DayRange | null =>
    edged(
      part === null ? clip(whole(ordinal), bounds) : hull(part, whole(ordinal)),
      whole(ordinal),
      definition,
    );
  const build = (ordinal: number): Period | undefined => {
    if (definition.only !== undefined && !definition.only.includes(rule.position(ordinal))) return undefined;
    const days = window(ordinal);
    if (days === null) return undefined;
    const of = whole(ordinal);
    const clipped = days.first !== of.first || days.last !== of.last;
    const title = (withYear: boolean): string => {
      const named = rule.name(ordinal, withYear);
      return rule.plain(ordinal) && !clipped ? named : `${named}（${daysText(days.first, days.last)}）`;
    };
    return {
      id: rule.id(ordinal),
      cadence: name,
      kind: definition.kind,
      ordinal,
      ...days,
      whole: of,
      clipped,
      held: true,
      title: title(false),
      full_title: title(true),
    };
  };
  return {
    name,
    definition,
    bounds,
    rule,
    at: rule.at,
    ordinalOf: rule.ordinalOf.bind(rule),
    window,
    period(ordinal) {
      // Callers ask for one period once per row of facts.
      if (!periods.has(ordinal)) periods.set(ordinal, build(ordinal));
      return periods.get(ordinal);
    },
    span: (range) => ({ first: rule.at(range.first), last: rule.at(range.last) }),
  };
}

function clip(whole: DayRange, bounds: DayRange | null): DayRange | null {
  if (bounds === null) return whole;
  const first = Math.max(whole.first, bounds.first);
  const last = Math.min(whole.last, bounds.last);
  return first <= last ? { first, last } : null;
}

/** From the first day of the first part to the last day of the last one. */
function hull(part: Cadence, whole: DayRange): DayRange | null {
  const from = part.at(whole.first);
  const to = part.at(whole.last);
  const windows: DayRange[] = [];
  for (let ordinal = from; ordinal <= to; ordinal++) {
    const window = part.window(ordinal);
    if (window !== null) windows.push(window);
  }
  const first = windows[0];
  const last = windows.at(-1);
  return first === undefined || last === undefined ? null : { first: first.first, last: last.last };
}

function edged(days: DayRange | null, whole: DayRange, definition: CadenceDefinition): DayRange | null {
  if (days === null) return null;
  const first = edge(days.first, whole.first, definition.first ?? "clip");
  const last = edge(days.last, whole.last, definition.last ?? "clip");
  return first === null || last === null ? null : { first, last };
}

/** A cut end as the rule has it; null drops the window. */
function edge(clipped: number, whole: number, rule: EdgeRule): number | null {
  if (clipped === whole || rule === "full") return whole;
  return rule === "clip" ? clipped : null;
}

/** The campaign as one period. */
export function campaignCadence(name: string, definition: CadenceDefinition, campaign: DayRange): Cadence {
  return listedCadence(name, definition, campaign, [
    { id: "campaign", named: "全程", held: true, ...campaign },
  ]);
}

/** Rounds, in the order of their days. */
export function roundsCadence(name: string, definition: CadenceDefinition, bounds: DayRange | null): Cadence {
  const rounds = (definition.rounds ?? []).map((round) => ({
    id: `round:${round.name}`,
    named: round.label ?? round.name,
    held: round.held ?? true,
    first: parseDay(round.first),
    last: parseDay(round.last),
  }));
  return listedCadence(
    name,
    definition,
    bounds,
    rounds.sort((a, b) => a.first - b.first),
  );
}

interface ListedWindow extends DayRange {
  readonly id: string;
  readonly named: string;
  readonly held: boolean;
}

function listedCadence(
  name: string,
  definition: CadenceDefinition,
  bounds: DayRange | null,
  windows: readonly ListedWindow[],
): Cadence {
  const periods = windows.map(
    ({ id, named, held, first, last }, ordinal): Period => ({
      id,
      cadence: name,
      kind: definition.kind,
      ordinal,
      first,
      last,
      whole: { first, last },
      clipped: false,
      held,
      title: `${named}（${daysText(first, last)}）`,
      full_title: `${named}（${daysText(first, last, true)}）`,
    }),
  );
  return {
    name,
    definition,
    bounds,
    rule: null,
    at: (day) => periods.findLastIndex((period) => period.first <= day),
    ordinalOf(id) {
      const ordinal = windows.findIndex((window) => window.id === id);
      return ordinal < 0 ? null : ordinal;
    },
    window: (ordinal) => periods[ordinal] ?? null,
    period: (ordinal) => periods[ordinal],
    span: () => ({ first: 0, last: periods.length - 1 }),
  };
}
