/** The graph as the engine's own parts see it, what it is made from, and what a part of it asks of the whole. */
import type { Period } from "../calendar/cadence.ts";
import type { FactTable } from "../facts/table.ts";
import type { IndicatorContext } from "../indicators/context.ts";
import type { ListMembership } from "../lists/list-membership.ts";
import type { DecisionChoices, PolicySource } from "../policy/load.ts";
import type { UnitTree } from "../units/tree.ts";
import type { Vector } from "../vector/types.ts";
import type { AssessmentValues } from "./assessment-values.ts";
import type { Facts } from "./prepare-facts.ts";
import type { RankValues } from "./rank-members.ts";
import type { Graph } from "./types.ts";
import type { Timeline } from "./versions.ts";

export interface GraphInput {
  readonly source: PolicySource;
  readonly units: UnitTree;
  readonly facts: Facts;
  readonly choices?: DecisionChoices;
  /** The last day that counts: facts after it are not seen (watermark). */
  readonly until?: number;
  /** Facts that are prepared already: an explanation looks at one unit's share of them. */
  readonly prepared?: (version: string) => ReadonlyMap<string, FactTable>;
  /** Values that only the whole tree has: ranks, lists, values of units above (see focus.ts). */
  readonly whole?: WholeTree;
  readonly timeline?: Timeline;
  /** Graphs of other policies, by their id, for values read as `other.<policy>.<path>`. */
  readonly others?: ReadonlyMap<string, Graph>;
}

/** What a graph over a few units asks of the graph over all of them. */
export interface WholeTree {
  /** @param members the units of this graph whose ranks are asked for, in the order of the rows */
  rank(assessment: string, rank: string, period: Period, members: Int32Array): RankValues;
  membership(list: string, period: Period): ListMembership;
  parent(path: readonly string[], period: Period, local: string | undefined): Vector;
  ancestor(kind: string, period: Period): Vector;
  /** `other.<policy>.…` */
  other(path: readonly string[], period: Period): Vector;
  /** Whether an indicator's round took place: what happened elsewhere says it too. */
  held(indicator: string, period: Period): boolean;
}

/** The graph as the engine's own parts see it. */
export interface ValueGraph extends Graph {
  membership(list: string, period: Period): ListMembership;
  readonly timeline: Timeline;
  readonly choices: DecisionChoices;
  readonly until: number | undefined;
  readForm(form: string, path: readonly string[], period: Period, local?: string): Vector;
  /** As `read`; an assessment's own values need no prefix. */
  readLocal(path: readonly string[], period: Period, local?: string): Vector;
  readonly preparedFacts: ReadonlyMap<string, FactTable>;
  preparedFor(version: string): ReadonlyMap<string, FactTable>;
  indicatorContext(id: string, period: Period): IndicatorContext;
  /** Whether the round that an indicator's facts come from took place in this period. */
  held(id: string, period: Period): boolean;
  assessment(id: string, period: Period): AssessmentValues;
  /** The period of an assessment that holds for a period of another cadence: the latest that has ended by then. */
  periodFor(cadence: string, period: Period): Period | undefined;
  /** Forgets what is bulky: parts and indicators. Scores, ranks, grades and lists stay; the rest is computed anew if it is asked for. */
  release(): void;
}
