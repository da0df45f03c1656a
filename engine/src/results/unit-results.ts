/** Results of one assessment in one period, unit by unit, in the documented shape. */
import type { AssessmentValues } from "../graph/assessment-values.ts";
import type { RankValues } from "../graph/rank-members.ts";
import type { ValueGraph } from "../graph/value-graph.ts";
import { toDecimal, toExactText } from "../number/print.ts";
import type { Policy } from "../policy/schema/policy.ts";
import { sizeAround } from "../ranks/rank-units.ts";
import { absenceActions, actionName } from "../scores/absence.ts";
import type { ScoredPart } from "../scores/score-parts.ts";
import { absenceAt, absenceKind } from "../vector/absence.ts";
import { rowFraction } from "../vector/row.ts";
import { ABSENCE } from "../vector/types.ts";
import type { PartResult, RankResult, UnitResult } from "./types.ts";

/** Results of every unit that took part, or that was exempt, in the official order. */
export function unitResults(graph: ValueGraph, values: AssessmentValues): UnitResult[] {
  const results: UnitResult[] = [];
  const lists = listsOf(graph, values);
  const { place, reasons } = values.members;
  for (let unit = 0; unit < graph.units.count; unit++) {
    if (place[unit]! < 0 && reasons[unit] !== ABSENCE.exempt) continue;
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
  const { period, policy, members } = values;
  const row = members.place[unit]!;
  const score = row < 0 ? null : rowFraction(values.score, row);
  const absent = absenceKind(row < 0 ? members.reasons[unit]! : absenceAt(values.score, row));
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
    grade: row < 0 ? null : gradeOf(values, row),
    ranks:
      row < 0
        ? []
        : Object.keys(values.shape.ranks ?? {}).flatMap((name) =>
            rankResult(name, values.rank(name), values, policy, row),
          ),
    parts: row < 0 ? [] : values.root.parts.map((part) => partResult(part, row)),
    lists: lists.filter(({ t }) => t[unit] === 1).map(({ id }) => id),
  };
}

function gradeOf(values: AssessmentValues, row: number): UnitResult["grade"] {
  const grades = values.grades();
  const code = grades?.grade.codes[row] ?? -1;
  const id = grades?.grade.words[code];
  if (grades === null || id === undefined) return null;
  const gate = Object.keys(values.shape.gates ?? {})[grades.gate[row] ?? -1];
  return { id, label: values.shape.grades?.[id]?.label ?? id, ...(gate === undefined ? {} : { gate }) };
}

function rankResult(
  name: string,
  rank: RankValues,
  values: AssessmentValues,
  policy: Policy,
  row: number,
): RankResult[] {
  const place = rank.rank[row] as number;
  if (place === 0) return [];
  const pool = rank.poolNames[rank.pool[row] as number] ?? "";
  const shape = values.shape.ranks?.[name]?.pool;
  return [
    {
      name,
      pool,
      pool_label: (shape === undefined ? undefined : policy.pools?.[shape]?.names?.[pool]) ?? pool,
      rank: place,
      from_end: rank.fromEnd[row] as number,
      size: sizeAround(rank, row),
      tied: (rank.sharing[row] as number) > 1,
    },
  ];
}

function partResult(part: ScoredPart, row: number): PartResult {
  const value = rowFraction(part.value, row);
  const kind = absenceKind(absenceAt(part.own, row));
  const action = kind === null ? null : absenceActions(part.shape.absent)[absenceAt(part.own, row)];
  return {
    id: part.id,
    label: part.shape.label,
    value: value === null ? null : toExactText(value),
    full: part.full.n === 0n ? null : toExactText(part.full),
    clause: part.shape.clause,
    ...(kind === null || action === null || action === undefined
      ? {}
      : { absent: { kind, action: actionName(action) } }),
    ...(part.parts.length === 0 ? {} : { parts: part.parts.map((child) => partResult(child, row)) }),
  };
}
