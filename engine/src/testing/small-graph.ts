/**
 * A graph for tests: it serves the values that it is given and computes nothing, so that lists, ladders and money are
 * tested on their own. Cells are written as people would: a number as its text, `true`, a day or a word.
 */
import { parseDay } from "../calendar/day.ts";
import { buildFactTable, type FactRow } from "../facts/build-table.ts";
import { factKind } from "../facts/kinds.ts";
import type { Graph, Period } from "../graph/types.ts";
import { listMembership } from "../lists/list-membership.ts";
import { parseFraction } from "../number/parse-fraction.ts";
import { type DecisionChoices, loadPolicy, type PolicySource, type PolicyVersion } from "../policy/load.ts";
import { buildUnitTree } from "../units/build-tree.ts";
import type { UnitRow } from "../units/tree.ts";
import { fromFractions, fromTexts, fromTruths } from "../vector/make.ts";
import { rowFraction } from "../vector/row.ts";
import { ABSENCE, type AbsenceKind, type Vector } from "../vector/types.ts";

/** A number (bigint or "3/4" through `num`), a truth, a text, or a reason why there is none. */
export type Cell = bigint | { readonly num: string } | boolean | string | { readonly absent: AbsenceKind };
export const num = (text: string): Cell => ({ num: text });
export const absent = (kind: AbsenceKind): Cell => ({ absent: kind });

export interface SmallPeriod {
  readonly id: string;
  readonly cadence: string;
  readonly first: string;
  readonly last: string;
  readonly title?: string;
}

export interface SmallGraphInput {
  /** The blocks of the policy as YAML; the head that every policy has is added. */
  readonly policy: string;
  readonly choices?: DecisionChoices;
  readonly campaign?: { readonly first: string; readonly last: string };
  readonly units: readonly UnitRow[];
  readonly periods: readonly SmallPeriod[];
  /** By path (`score.pool.rank`), for a period and a unit. Units without a cell are out of scope. */
  readonly values?: Readonly<Record<string, (unit: string, period: string) => Cell>>;
  readonly formulas?: Readonly<Record<string, (unit: string, period: string) => Cell>>;
  /** Members of a list by period, in place of its rule. Units that `missing` names have no result. */
  readonly members?: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>>;
  readonly missing?: Readonly<
    Record<string, Readonly<Record<string, Readonly<Record<string, AbsenceKind>>>>>
  >;
  readonly facts?: Readonly<Record<string, readonly FactRow[]>>;
  readonly rowFormulas?: Readonly<Record<string, (row: FactRow) => Cell>>;
}

const HEAD = `language: 1
policy: small
title: 小办法
issued: { by: 示例市, day: 2019-01-01 }
level: 市
source: { document: 测试 }
clauses: { C1: 测试条款 }
`;

export function smallGraph(input: SmallGraphInput): Graph {
  const campaign = input.campaign
    ? `campaign: { title: 行动, first: ${input.campaign.first}, last: ${input.campaign.last}, clause: C1 }\n`
    : "";
  const source = load(HEAD + campaign + input.policy);
  const units = buildUnitTree(input.units);
  const periods = input.periods.map(periodOf).sort((a, b) => a.last - b.last || b.first - a.first);
  const versions = new Map<string, PolicyVersion>();
  const versionAt = (period: Period): PolicyVersion => {
    const day = dayOf(input, period);
    const known = versions.get(day) ?? checked(source.at(day, input.choices));
    versions.set(day, known);
    return known;
  };
  const column = (cells: (unit: string, period: string) => Cell, period: Period): Vector =>
    vectorOf(Array.from({ length: units.count }, (_, unit) => cells(units.idOf(unit), period.id)));
  const tables = new Map(
    Object.entries(input.facts ?? {}).map(([kind, rows]) => {
      const known = factKind(kind);
      return [kind, buildFactTable(kind, { ...known?.columns, ...known?.derived }, rows, units)] as const;
    }),
  );
  const graph: Graph = {
    source,
    units,
    periods: (cadence) => periods.filter((period) => period.cadence === cadence),
    period: (id) => periods.find((period) => period.id === id),
    before: (period, n) => {
      const own = periods.filter(({ cadence }) => cadence === period.cadence);
      return own[own.findIndex(({ id }) => id === period.id) - n];
    },
    policy: (period) => versionAt(period).policy,
    version: (period) => versionAt(period).version,
    decisions: (period) => versionAt(period).decisions,
    read: (path, period) => {
      const cells = input.values?.[path.join(".")];
      if (cells === undefined) throw new Error(`the small graph has no value ${path.join(".")}`);
      return column(cells, period);
    },
    evaluate: (formula, period) => {
      const cells = input.formulas?.[formula];
      if (cells === undefined) throw new Error(`the small graph has no formula ${formula}`);
      return column(cells, period);
    },
    membership: (list, period) => {
      const members = input.members?.[list];
      if (members === undefined) return listMembership(graph, list, period);
      const missing = input.missing?.[list]?.[period.id] ?? {};
      const ids = Array.from({ length: units.count }, (_, unit) => units.idOf(unit));
      return {
        t: Uint8Array.from(ids, (id) => (missing[id] ? 2 : (members[period.id] ?? []).includes(id) ? 1 : 0)),
        why: Uint8Array.from(ids, (id) => (missing[id] ? ABSENCE[missing[id]] : 0)),
      };
    },
    facts: (kind) => tables.get(kind),
    number: (path, period, unit) => {
      const vector = graph.read(path, period);
      return vector.type === "number" ? rowFraction(vector, unit) : null;
    },
    evaluateRows: (table, { from, to }, formula) => {
      const cells = input.rowFormulas?.[formula];
      if (cells === undefined) throw new Error(`the small graph has no formula over facts ${formula}`);
      const byId = new Map((input.facts?.[table.kind] ?? []).map((row) => [row.id, row]));
      return vectorOf(Array.from({ length: to - from }, (_, i) => cells(byId.get(table.idOf(from + i))!)));
    },
  };
  return graph;
}

function load(text: string): PolicySource {
  const loaded = loadPolicy(text, "small.yaml");
  if ("faults" in loaded) throw new Error(JSON.stringify(loaded.faults));
  return loaded.source;
}

function checked(version: PolicyVersion | { readonly faults: readonly unknown[] }): PolicyVersion {
  if (!("policy" in version)) throw new Error(JSON.stringify(version.faults));
  return version;
}

function periodOf({ id, cadence, first, last, title = id }: SmallPeriod, ordinal: number): Period {
  const days = { first: parseDay(first), last: parseDay(last) };
  const rest = { kind: "month", ordinal, whole: days, clipped: false, held: true } as const;
  return { id, cadence, ...days, ...rest, title, full_title: title };
}

function dayOf(input: SmallGraphInput, period: Period): string {
  return input.periods.find(({ id }) => id === period.id)?.last ?? "2019-01-01";
}

function vectorOf(cells: readonly Cell[]): Vector {
  const known = cells.find((cell) => !(typeof cell === "object" && "absent" in cell));
  const reasons = cells.map((cell) =>
    typeof cell === "object" && "absent" in cell ? ABSENCE[cell.absent] : 0,
  );
  const why = Uint8Array.from(reasons);
  if (typeof known === "boolean" || known === undefined) {
    const truths = fromTruths(cells.map((cell) => (typeof cell === "boolean" ? cell : null)));
    return { ...truths, why };
  }
  if (typeof known === "string")
    return { ...fromTexts(cells.map((cell) => (typeof cell === "string" ? cell : null))), why };
  return fromFractions(
    cells.map((cell) => {
      if (typeof cell === "bigint") return { n: cell, d: 1n };
      if (typeof cell === "object" && "num" in cell) return parseFraction(cell.num);
      return typeof cell === "object" ? cell.absent : null;
    }),
  );
}
