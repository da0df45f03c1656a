/** Results of one assessment in one period, unit by unit, in the documented shape. */
import type { AssessmentValues, RankValues } from "../graph/assessment-values.ts";
import type { ValueGraph } from "../graph/build-graph.ts";
import { toDecimal, toExactText } from "../number/print.ts";
import type { Policy } from "../policy/schema/policy.ts";
import { absenceActions, actionName } from "../scores/absence.ts";
import type { ScoredPart } from "../scores/score-parts.ts";
import { absenceAt, absenceKind } from "../vector/absence.ts";
import { rowFraction } from "../vector/row.ts";
import type { PartResult, RankResult, UnitResult } from "./types.ts";

/** Results of every unit that took part, or that was exempt, in the official order. */
export function unitResults(graph: ValueGraph, values: AssessmentValues): UnitResult[] {
  const results: UnitResult[] = [];
  const lists = listsOf(graph, values);
  for (let unit = 0; unit < graph.units.count; unit++) {
    const absent = absenceKind(absenceAt(values.score, unit));
    if (values.takesPart[unit] === 0 && absent !== "exempt") continue;
    results.push(unitResult(graph, values, unit, lists));
  }
  return results;
}

type Memberships = readonly { readonly id: string; readonly t: Uint8Array }[];

function listsOf(graph: ValueGraph, { id, period, policy }: AssessmentValues): Memberships {
  return Object.entries(policy.lists ?? {})
    .filter(([, list]) => list.of === id)
    .map(([name]) => ({ id: name, t: graph.membership(name, period).t }));
}

export function unitResult(
  graph: ValueGraph,
  values: AssessmentValues,
  unit: number,
  lists: Memberships,
): UnitResult {
  const { period, policy } = values;
  const score = rowFraction(values.score, unit);
  const absent = absenceKind(absenceAt(values.score, unit));
  return {
    policy: policy.policy,
    version: graph.version(period),
    assessment: values.id,
    period: period.id,
    unit: graph.units.idOf(unit),
    unit_name: graph.units.nameOf(unit, period.last),
    score: score === null ? null : toExactText(score),
    printed: score === null ? null : toDecimal(score, values.digits),
    full: toExactText(values.full),
    ...(absent === null ? {} : { absent }),
    grade: gradeOf(values, unit),
    ranks: Object.keys(values.shape.ranks ?? {}).flatMap((name) =>
      rankResult(name, values.rank(name), values, policy, unit),
    ),
    parts:
      values.root === null || values.takesPart[unit] === 0
        ? []
        : values.root.parts.map((part) => partResult(part, unit)),
    lists: lists.filter(({ t }) => t[unit] === 1).map(({ id }) => id),
  };
}

function gradeOf(values: AssessmentValues, unit: number): UnitResult["grade"] {
  const grades = values.grades();
  const code = grades?.grade.codes[unit] ?? -1;
  const id = grades?.grade.words[code];
  if (grades === null || id === undefined) return null;
  const gate = Object.keys(values.shape.gates ?? {})[grades.gate[unit] ?? -1];
  return { id, label: values.shape.grades?.[id]?.label ?? id, ...(gate === undefined ? {} : { gate }) };
}

function rankResult(
  name: string,
  rank: RankValues,
  values: AssessmentValues,
  policy: Policy,
  unit: number,
): RankResult[] {
  const place = rank.rank[unit] as number;
  if (place === 0) return [];
  const pool = rank.poolNames[rank.pool[unit] as number] ?? "";
  const shape = values.shape.ranks?.[name]?.pool;
  return [
    {
      name,
      pool,
      pool_label: (shape === undefined ? undefined : policy.pools?.[shape]?.names?.[pool]) ?? pool,
      rank: place,
      from_end: rank.fromEnd[unit] as number,
      size: rank.size[unit] as number,
      tied: (rank.sharing[unit] as number) > 1,
    },
  ];
}

function partResult(part: ScoredPart, unit: number): PartResult {
  const value = rowFraction(part.value, unit);
  const kind = absenceKind(absenceAt(part.own, unit));
  const action = kind === null ? null : absenceActions(part.shape.absent)[absenceAt(part.own, unit)];
  return {
    id: part.id,
    label: part.shape.label,
    value: value === null ? null : toExactText(value),
    full: part.full.n === 0n ? null : toExactText(part.full),
    clause: part.shape.clause,
    ...(kind === null || action === null || action === undefined
      ? {}
      : { absent: { kind, action: actionName(action) } }),
    ...(part.parts.length === 0 ? {} : { parts: part.parts.map((child) => partResult(child, unit)) }),
  };
}
