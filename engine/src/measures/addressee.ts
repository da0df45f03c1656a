/** On whom a measure falls: the unit, a unit above it, a team, or the holders of a responsibility as of the events. */
import { formatDay } from "../calendar/day.ts";
import type { Graph, Period } from "../graph/types.ts";
import { type Holder, holdersOf, responsibilities } from "../ladders/holders.ts";
import type { LadderEvent, SubjectKey } from "../ladders/ladder-event.ts";
import type { Proposal } from "../policy/schema/policy.ts";
import type { MeasureResult } from "../results/types.ts";

export type Addressee = MeasureResult["on"][number];

/** What a measure was proposed for. */
export interface Ground {
  readonly key: SubjectKey;
  readonly per: "unit" | "lineage" | "problem" | "holder" | "team";
  /** The unit that it is counted for; -1 where the facts name none. */
  readonly unit: number;
  readonly period: Period;
  /** What counted; for a list its membership. */
  readonly events: readonly LadderEvent[];
}

export interface Addressed {
  /** Empty where there is nobody: a responsibility without a holder, a unit without a parent. */
  readonly on: readonly Addressee[];
  /** The unit that it falls on, or for which its holders answer; -1 where there is none. Absorption goes by it. */
  readonly place: number;
}

type Target = Proposal["of"];
type HolderTarget = Extract<Target, { holder: unknown }>;

export function addressOf(graph: Graph, target: Target, ground: Ground): Addressed {
  if (target === "unit") return onUnit(graph, ground.unit, ground.period.last);
  if (target === "parent")
    return onUnit(graph, parentOf(graph, ground.unit, ground.period.last), ground.period.last);
  if (target === "team") return onTeam(ground);
  if (target === "holder")
    return ground.per === "holder" ? onSubject(graph, ground) : onHolders(graph, null, ground);
  if ("parent" in target) {
    return onUnit(graph, nearest(graph, ground.unit, target.parent, ground.period.last), ground.period.last);
  }
  return onHolders(graph, target, ground);
}

function onUnit(graph: Graph, unit: number, day: number): Addressed {
  if (unit < 0) return { on: [], place: -1 };
  return {
    on: [{ kind: "unit", id: graph.units.idOf(unit), label: graph.units.nameOf(unit, day) }],
    place: unit,
  };
}

function onTeam({ per, key, unit }: Ground): Addressed {
  if (per !== "team") return { on: [], place: unit };
  return { on: [{ kind: "team", id: String(key), label: String(key) }], place: unit };
}

/** per holder: the holder that was counted, with the days of every responsibility that counted. */
function onSubject(graph: Graph, { key, unit, events }: Ground): Addressed {
  const held = events.flatMap((event) => event.units.flatMap((at) => holdersOf(graph, at, null, event.day)));
  const own = held.filter(({ id }) => id === key);
  if (own.length === 0)
    return { on: [{ kind: "holder", id: String(key), label: labelOf(graph, String(key)) }], place: unit };
  return { on: distinct(own), place: unit };
}

function onHolders(graph: Graph, target: HolderTarget | null, ground: Ground): Addressed {
  const kinds = target === null ? null : typeof target.holder === "string" ? [target.holder] : target.holder;
  const asOfEvents = target?.as_of === "events";
  const days = asOfEvents ? eventDays(ground) : [ground.period.last];
  const held = days.flatMap((day) => {
    const unit = unitAt(graph, target, ground.unit, day);
    return unit < 0 ? [] : holdersOf(graph, unit, kinds, day);
  });
  // In the order in which the policy names the responsibilities, so that successive holders stand together.
  const ordered = kinds === null ? held : kinds.flatMap((name) => held.filter(({ kind }) => kind === name));
  return { on: distinct(ordered), place: unitAt(graph, target, ground.unit, ground.period.last) };
}

/** Nobody answers for a period that only counted because nothing was inspected in it. */
function eventDays({ events, period }: Ground): readonly number[] {
  const days = events.filter(({ gap }) => gap === null).map(({ day }) => day);
  return days.length > 0 ? [...new Set(days)] : [period.last];
}

function unitAt(graph: Graph, target: HolderTarget | null, unit: number, day: number): number {
  const at = target?.at ?? "unit";
  if (at === "unit" || unit < 0) return unit;
  return at === "parent" ? parentOf(graph, unit, day) : nearest(graph, unit, at.parent, day);
}

function parentOf(graph: Graph, unit: number, day: number): number {
  return unit < 0 ? -1 : graph.units.at(day).parent[unit]!;
}

/** The nearest unit of these kinds above; the unit itself is not above itself. */
function nearest(graph: Graph, unit: number, kinds: readonly string[], day: number): number {
  const parent = parentOf(graph, unit, day);
  return parent < 0 ? -1 : graph.units.at(day).nearest(kinds)[parent]!;
}

/** Both holders are named where a responsibility changed hands between the events, each with the days (A10). */
function distinct(held: readonly Holder[]): readonly Addressee[] {
  const seen = new Map<string, Addressee>();
  for (const { id, label, from, to } of held) {
    const key = `${id} ${from} ${to}`;
    if (seen.has(key)) continue;
    seen.set(key, {
      kind: "holder",
      id,
      label,
      ...(from === null ? {} : { from: formatDay(from) }),
      ...(to === null ? {} : { to: formatDay(to) }),
    });
  }
  return [...seen.values()];
}

function labelOf(graph: Graph, holder: string): string {
  for (const held of responsibilities(graph).values()) {
    const own = held.find(({ id }) => id === holder);
    if (own !== undefined) return own.label;
  }
  return holder;
}
