/** An indicator's value down to the facts that it was made from. */
import { formatDay } from "../calendar/day.ts";
import type { FactTable } from "../facts/table.ts";
import type { Period } from "../graph/types.ts";
import { unitsBelow } from "../graph/units-below.ts";
import { ratioRows } from "../indicators/from-facts.ts";
import { selectFacts } from "../indicators/select-facts.ts";
import { toExactText } from "../number/print.ts";
import type { Indicator } from "../policy/schema/policy.ts";
import { absenceAt, absenceKind, isPresent } from "../vector/absence.ts";
import { rowFraction, rowText, rowTruth } from "../vector/row.ts";
import type { NumberVector, TruthVector, Vector } from "../vector/types.ts";
import type { ExplainContext } from "./context.ts";
import { explainFormulaText } from "./explain-formula.ts";
import { explainItems } from "./explain-items.ts";
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
  if (indicator.over === "periods") return { ...base, children: partNodes(id, indicator, context) };
  if (indicator.over !== undefined) return { ...base, ...unitNodes(indicator, context) };
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
function partNodes(id: string, indicator: Indicator, context: ExplainContext): Explanation[] {
  const { graph, unit, period } = context;
  const parts = graph.indicatorContext(id, period).parts(indicator.period as string);
  return parts.filter(isSelected(indicator, context)).map((part) => {
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

/** Whether the indicator's condition holds for the unit in one of the windows. */
function isSelected({ where }: Indicator, { graph, unit }: ExplainContext): (part: Period) => boolean {
  return (part) => where === undefined || rowTruth(graph.evaluate(where, part) as TruthVector, unit) === true;
}

/** The units below that a value is put together from, each with its own. */
function unitNodes(
  indicator: Indicator,
  { graph, unit, period }: ExplainContext,
): Pick<Explanation, "children" | "more"> {
  const snapshot = graph.units.at(period.last);
  const kinds = indicator.kind;
  const below = unitsBelow(snapshot, unit).filter((one) => {
    if (one === unit || snapshot.exists[one] === 0) return false;
    if (indicator.over === "children" && snapshot.parent[one] !== unit) return false;
    return kinds === undefined || kinds.includes(rowText(snapshot.kind, one) ?? "");
  });
  const where =
    indicator.where === undefined ? null : (graph.evaluate(indicator.where, period) as TruthVector);
  const read = indicator.value ?? (indicator.combine === "ratio" ? indicator.of : undefined);
  const value = read === undefined ? null : graph.evaluate(read, period);
  const counted = Array.from(below).filter(
    (one) => (where === null || rowTruth(where, one) === true) && (value === null || isPresent(value, one)),
  );
  const children = counted.slice(0, LISTED).map(
    (one): Explanation => ({
      kind: "note",
      id: graph.units.idOf(one),
      label: graph.units.nameOf(one, period.last),
      ...factValue(value, one),
      clause: [],
      children: [],
    }),
  );
  const more = counted.length - children.length;
  return more === 0 ? { children } : { children, more };
}

function withExact({ text, exact }: { text: string; exact?: string }): { value: string; exact?: string } {
  return exact === undefined ? { value: text } : { value: text, exact };
}

function factNodes(
  indicator: Indicator,
  id: string,
  context: ExplainContext,
): Pick<Explanation, "children" | "more"> {
  // The graph holds nothing but this unit and what is, or once was, below it.
  const { graph, period, unit } = context;
  const own = new Set(unitsBelow(graph.units.at(period.last), unit));
  const { table, range, rows, where } = selectFacts(indicator, graph.indicatorContext(id, period));
  if (table === undefined) return { children: [] };
  const value = rows.length > 0 && indicator.value !== undefined ? rows.evaluate(indicator.value) : null;
  const ratio = rows.length > 0 && indicator.combine === "ratio" ? ratioRows(indicator, rows, where) : null;
  const children: Explanation[] = [];
  let more = 0;
  for (let i = 0; i < rows.length; i++) {
    const counted = ratio === null ? where : ratio.counted;
    if (!own.has(rows.unit[i]!) || (counted !== null && counted[i] !== 1)) continue;
    // An empty cell takes no part in what is added up or compared.
    if (value !== null && ratio === null && !isPresent(value, i)) continue;
    const shown = ratio?.of ?? value;
    if (children.length < LISTED) children.push(factNode(table, range.from + i, shown, i, context));
    else more++;
  }
  return more === 0 ? { children } : { children, more };
}

function factNode(
  table: FactTable,
  row: number,
  value: Vector | null,
  at: number,
  { graph, period }: ExplainContext,
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
    children:
      table.kind === "inspections"
        ? explainItems(table, row, graph.facts("inspection_items"), graph.policy(period).standards ?? {})
        : [],
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
