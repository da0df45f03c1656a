/** An indicator's value down to the facts that it was made from. */
import { formatDay } from "../calendar/day.ts";
import type { FactTable } from "../facts/table.ts";
import { selectFacts } from "../indicators/from-facts.ts";
import { toExactText } from "../number/print.ts";
import type { Indicator } from "../policy/schema/policy.ts";
import { absenceAt, absenceKind } from "../vector/absence.ts";
import { rowFraction, rowText } from "../vector/row.ts";
import type { NumberVector, Vector } from "../vector/types.ts";
import type { ExplainContext } from "./context.ts";
import { explainFormulaText } from "./explain-formula.ts";
import type { Explanation } from "./types.ts";

/** So many facts are listed one by one; of the rest an explanation says how many there are. */
const LISTED = 50;

const COMBINED: Readonly<Record<string, string>> = {
  count: "计数",
  sum: "求和",
  mean: "平均",
  weighted_mean: "加权平均",
  min: "取最小",
  max: "取最大",
  first: "取最早",
  last: "取最近",
  ratio: "比率",
  places: "地点数",
};

export function explainIndicator(id: string, context: ExplainContext): Explanation {
  const { graph, unit, period } = context;
  const indicator = graph.policy(period).indicators?.[id] as Indicator;
  const vector = graph.read([id], period) as NumberVector;
  const value = rowFraction(vector, unit);
  const kind = absenceKind(absenceAt(vector, unit));
  const { text, exact } = value === null ? { text: null, exact: undefined } : toExactText(value);
  const base: Explanation = {
    kind: "indicator",
    id,
    label: indicator.label,
    value: text,
    ...(exact === undefined ? {} : { exact }),
    clause: indicator.clause,
    how: howOf(indicator),
    ...(kind === null ? {} : { absent: { kind } }),
    children: [],
  };
  if (indicator.formula !== undefined)
    return { ...base, children: [explainFormulaText(indicator.formula, context, "算式")] };
  if (indicator.over === "periods") return { ...base, children: partNodes(indicator, context) };
  if (indicator.from === undefined) return base;
  return { ...base, ...factNodes(indicator, id, context) };
}

function howOf(indicator: Indicator): string {
  const combine = COMBINED[indicator.combine ?? (indicator.value === undefined ? "count" : "sum")] ?? "";
  const places =
    typeof indicator.roll_up === "object"
      ? "，先按地点、再加权平均"
      : indicator.roll_up === "mean_of_places"
        ? "，先按地点、再平均"
        : "";
  return `${combine}${places}`;
}

/** The windows that a value is put together from, each with its value and weight. */
function partNodes(indicator: Indicator, context: ExplainContext): Explanation[] {
  const { graph, unit, period } = context;
  return graph.timeline.parts(period, indicator.period as string).map((part) => {
    const value = graph.evaluate(indicator.value as string, part) as NumberVector;
    const weight =
      indicator.weight === undefined
        ? null
        : rowFraction(graph.evaluate(indicator.weight, part) as NumberVector, unit);
    const own = rowFraction(value, unit);
    const kind = absenceKind(absenceAt(value, unit));
    return {
      kind: "note",
      id: `${indicator.value}@${part.id}`,
      label: part.title,
      ...(own === null ? { value: null } : withExact(toExactText(own))),
      clause: indicator.clause,
      ...(weight === null ? {} : { how: `权重 ${toExactText(weight).text}` }),
      ...(kind === null ? {} : { absent: { kind } }),
      children: [],
    };
  });
}

function withExact({ text, exact }: { text: string; exact?: string }): { value: string; exact?: string } {
  return exact === undefined ? { value: text } : { value: text, exact };
}

function factNodes(
  indicator: Indicator,
  id: string,
  context: ExplainContext,
): Pick<Explanation, "children" | "more"> {
  // The graph holds nothing but this unit and what is below it, so every row that counts is its own.
  const { graph, period } = context;
  const { table, range, rows, where } = selectFacts(indicator, graph.indicatorContext(id, period));
  if (table === undefined) return { children: [] };
  const value = rows.length > 0 && indicator.value !== undefined ? rows.evaluate(indicator.value) : null;
  const of = rows.length > 0 && indicator.of !== undefined ? rows.evaluate(indicator.of) : null;
  const children: Explanation[] = [];
  let more = 0;
  for (let i = 0; i < rows.length; i++) {
    const place = rows.unit[i] as number;
    if (place < 0 || (where !== null && where[i] !== 1)) continue;
    if (children.length < LISTED) children.push(factNode(table, range.from + i, value ?? of, i, context));
    else more++;
  }
  return more === 0 ? { children } : { children, more };
}

function factNode(
  table: FactTable,
  row: number,
  value: Vector | null,
  at: number,
  { graph }: ExplainContext,
): Explanation {
  const day = table.day[row] as number;
  const words = ["team", "kind", "category", "channel", "item", "source"].flatMap((name) => {
    const column = table.column(name);
    const word = column?.type === "text" ? rowText(column, row) : null;
    return word === null ? [] : [word];
  });
  const unit = table.unit[row] as number;
  return {
    kind: "fact",
    id: `${table.kind}:${table.idOf(row)}`,
    label: [formatDay(day), graph.units.nameOf(unit, day), ...words].join(" "),
    ...factValue(value, at),
    ...scoreText(table, row),
    clause: [],
    children: [],
  };
}

function factValue(value: Vector | null, row: number): { value: string | null; exact?: string } {
  if (value?.type === "number") {
    const number = rowFraction(value, row);
    return number === null ? { value: null } : withExact(toExactText(number));
  }
  if (value?.type === "truth") return { value: value.t[value.scalar ? 0 : row] === 1 ? "是" : "否" };
  return { value: "1" };
}

/** "95/100": a score beside its own full mark. */
function scoreText(table: FactTable, row: number): { how?: string } {
  const score = table.column("score");
  const full = table.column("full");
  if (score?.type !== "number" || full?.type !== "number") return {};
  const points = rowFraction(score, row);
  const mark = rowFraction(full, row);
  return points === null || mark === null
    ? {}
    : { how: `${toExactText(points).text}/${toExactText(mark).text}` };
}
