/**
 * Explanations: the tree of a calculation from the rank down to the facts, with the clause at each node. It is computed by
 * the engine's own code over the unit's share of the facts (graph/focus.ts), never by a second implementation.
 */
import type { Period } from "../calendar/cadence.ts";
import { focusOn } from "../graph/focus.ts";
import type { ValueGraph } from "../graph/value-graph.ts";
import type { Fraction } from "../number/fraction.ts";
import { toExactText } from "../number/print.ts";
import type { UnitResult } from "../results/types.ts";
import { unitResult } from "../results/unit-results.ts";
import { absenceActions, actionName } from "../scores/absence.ts";
import type { ScoredPart } from "../scores/score-parts.ts";
import { absenceAt, absenceKind } from "../vector/absence.ts";
import { rowFraction } from "../vector/row.ts";
import type { NumberVector } from "../vector/types.ts";
import type { ExplainContext } from "./context.ts";
import { explainFormulaText } from "./explain-formula.ts";
import { explainIndicator } from "./explain-indicator.ts";
import { labelsOf } from "./labels.ts";
import { sumText } from "./sum-text.ts";
import type { Explanation } from "./types.ts";

export interface ExplainQuestion {
  readonly assessment: string;
  /** A period's id, e.g. `2019-05-x2`. */
  readonly period: string;
  /** A unit's id. */
  readonly unit: string;
}

export class ExplainError extends Error {}

/** @throws {ExplainError} for an unknown assessment, period or unit */
export function explain(graph: ValueGraph, question: ExplainQuestion): Explanation {
  const unit = graph.units.indexOf(question.unit);
  if (unit === undefined) throw new ExplainError(`没有单位 ${question.unit}`);
  const period = periodOf(graph, question);
  const whole = graph.assessment(question.assessment, period);
  const focus = focusOn(graph, unit, period.last);
  const values = focus.graph.assessment(question.assessment, period);
  const result = unitResult(focus.graph, values, focus.unit, []);
  const row = values.members.place[focus.unit] ?? -1;
  const context: ExplainContext = {
    graph: focus.graph,
    unit: focus.unit,
    row,
    period,
    local: question.assessment,
    labels: labelsOf(whole.policy, question.assessment),
    openIndicator: explainIndicator,
    open: new Set(),
  };
  const root = values.root;
  const parts = row < 0 ? [] : root.parts.map((part) => explainPart(part, context, [part.id]));
  const own = row < 0 ? { value: null } : textOf(values.score, row);
  const score: Explanation = {
    kind: "score",
    id: question.assessment,
    label: `${result.unit_name}　${whole.shape.label}　${period.full_title}`,
    ...own,
    full: toExactText(values.full).text,
    clause: whole.shape.clause,
    // Whom a part leaves unranked has no score, whatever the other parts would add up to.
    how: own.value === null ? "" : sumText(root, row, values.digits),
    children: parts,
  };
  return { ...score, children: [...rankNodes(result), ...gradeNodes(result, whole.shape), ...parts] };
}

function periodOf(graph: ValueGraph, { assessment, period: id }: ExplainQuestion): Period {
  for (const version of graph.timeline.versions) {
    const shape = version.policy.assessments?.[assessment];
    if (shape === undefined) continue;
    const period = graph.periods(shape.every).find((one) => one.id === id);
    if (period !== undefined) return period;
  }
  throw new ExplainError(`考评 ${assessment} 没有周期 ${id}`);
}

function rankNodes(result: UnitResult): Explanation[] {
  return result.ranks.map((rank) => ({
    kind: "rank",
    id: rank.name,
    label: rank.pool_label === "" ? "名次" : `${rank.pool_label}名次`,
    value: String(rank.rank),
    clause: [],
    how: `共${rank.size}个单位${rank.tied ? "，并列" : ""}${rank.rank === 1 ? "" : `；倒数第${rank.from_end}`}`,
    children: [],
  }));
}

function gradeNodes(
  result: UnitResult,
  shape: {
    grades?: Record<string, { clause?: string[] | undefined }> | undefined;
    gates?: Record<string, { label: string; clause: string[] }> | undefined;
  },
): Explanation[] {
  if (result.grade === null) return [];
  const gate = result.grade.gate === undefined ? undefined : shape.gates?.[result.grade.gate];
  return [
    {
      kind: "grade",
      id: result.grade.id,
      label: "等次",
      value: result.grade.label,
      clause: gate?.clause ?? shape.grades?.[result.grade.id]?.clause ?? [],
      ...(gate === undefined ? {} : { how: gate.label }),
      children: [],
    },
  ];
}

function explainPart(part: ScoredPart, context: ExplainContext, path: readonly string[]): Explanation {
  const { shape } = part;
  const children =
    part.parts.length > 0
      ? part.parts.map((child) => explainPart(child, context, [...path, child.id]))
      : leafNodes(part, context);
  const own = absenceAt(part.own, context.row);
  const kind = absenceKind(own);
  const action = kind === null ? undefined : absenceActions(shape.absent)[own];
  return {
    kind: "part",
    id: path.join("."),
    label: shape.label,
    ...textOf(part.value, context.row),
    ...(part.full.n === 0n ? {} : { full: toExactText(part.full).text }),
    clause: shape.clause,
    ...(shape.note === undefined ? {} : { how: shape.note }),
    ...(kind === null
      ? {}
      : { absent: { kind, ...(action === undefined ? {} : { action: actionName(action) }) } }),
    children,
  };
}

/** The formulas and lines of a part without parts of its own. */
function leafNodes({ shape, full }: ScoredPart, context: ExplainContext): Explanation[] {
  const nodes: Explanation[] = [];
  if (shape.share !== undefined)
    nodes.push(explainFormulaText(shape.share, context, `得分率 × 满分 ${toExactText(full).text}`));
  if (shape.value !== undefined) nodes.push(explainFormulaText(shape.value, context, "得分"));
  if (shape.bands !== undefined) nodes.push(explainFormulaText(shape.bands.by, context, "按区间给分"));
  if (shape.from_rank !== undefined)
    nodes.push(
      explainFormulaText(
        `${shape.from_rank.rank}.${shape.from_rank.from === "end" ? "from_end" : "rank"}`,
        context,
        "按名次给分",
      ),
    );
  for (const [lines, verb] of [
    [shape.deduct, "扣"],
    [shape.add, "加"],
  ] as const) {
    for (const [id, line] of Object.entries(lines ?? {})) {
      const cap = line.cap === undefined ? "" : `，最多${verb} ${toExactText(line.cap).text} 分`;
      const node = explainFormulaText(
        line.per,
        context,
        `每处${verb} ${toExactText(line.points).text} 分${cap}`,
      );
      nodes.push({ ...node, kind: "line", id, label: line.label, clause: line.clause ?? shape.clause });
    }
  }
  for (const replacement of shape.replace ?? []) {
    const node = explainFormulaText(replacement.when, context, replacement.label);
    if (node.value === "是")
      nodes.push({ ...node, kind: "line", clause: replacement.clause ?? shape.clause });
  }
  return nodes;
}

export function textOf(vector: NumberVector, row: number): { value: string | null; exact?: string } {
  const value: Fraction | null = rowFraction(vector, row);
  if (value === null) return { value: null };
  const { text, exact } = toExactText(value);
  return exact === undefined ? { value: text } : { value: text, exact };
}
