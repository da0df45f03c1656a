/** Money an item: each fact that counts costs or earns so much (S1-31: 100,000 yuan a heap). */
import { dayText } from "../calendar/day-text.ts";
import { type FactTable, rowsBetween } from "../facts/table.ts";
import type { Graph, Period } from "../graph/types.ts";
import { unitOfFact } from "../ladders/problem-of-fact.ts";
import { selectRows, tableAsOf } from "../ladders/row-formulas.ts";
import { add, multiply } from "../number/arithmetic.ts";
import { type Fraction, ONE, ZERO } from "../number/fraction.ts";
import type { Award, Policy } from "../policy/schema/policy.ts";
import type { Because } from "../results/types.ts";
import { rowFraction } from "../vector/row.ts";
import { appliesOn } from "./campaign-part.ts";

export interface Item {
  readonly unit: number;
  readonly day: number;
  /** table:id of the fact. */
  readonly fact: string;
  readonly amount: Fraction;
  readonly because: Because;
}

export interface Items {
  readonly items: readonly Item[];
  /** Facts that count and lie under no unit that could pay or be paid, and facts whose count has no value. */
  readonly left: readonly { readonly fact: string; readonly why: "no_unit" | "no_count" }[];
}

/** The facts of a window that count, each with its unit and amount. */
export function itemsOf(
  graph: Graph,
  policy: Policy,
  award: Award,
  window: { readonly first: number; readonly last: number },
  period: Period,
): Items {
  const rule = award.items;
  const table = rule === undefined ? undefined : tableAsOf(graph, rule.from, window.last);
  if (rule === undefined || table === undefined) return { items: [], left: [] };
  const range = rowsBetween(table, window.first, window.last);
  const counts = rule.count === undefined ? null : countsOf(graph, table, range, rule.count, period);
  const items: Item[] = [];
  const left: { fact: string; why: "no_unit" | "no_count" }[] = [];
  for (const row of selectRows(graph, table, range, rule.where, period)) {
    const day = table.day[row]!;
    if (!appliesOn(policy, award, day)) continue;
    const fact = `${rule.from}:${table.idOf(row)}`;
    const place = unitOfFact(graph, table, row, day);
    const unit = payingUnit(graph, award, place, day);
    const count = counts === null ? ONE : counts(row);
    if (unit < 0) left.push({ fact, why: "no_unit" });
    else if (count === null) left.push({ fact, why: "no_count" });
    else {
      const because = reason(graph, award, place, day, fact, period);
      items.push({ unit, day, fact, amount: multiply(rule.each, count), because });
    }
  }
  return { items, left };
}

export function sumOf(items: readonly Item[]): Fraction {
  return items.reduce((sum, { amount }) => add(sum, amount), ZERO);
}

function payingUnit(graph: Graph, award: Award, unit: number, day: number): number {
  return unit < 0 ? -1 : graph.units.at(day).nearest(award.units)[unit]!;
}

function countsOf(
  graph: Graph,
  table: FactTable,
  range: { from: number; to: number },
  formula: string,
  period: Period,
): (row: number) => Fraction | null {
  const vector = graph.evaluateRows(table, range, formula, period);
  if (vector.type !== "number") throw new Error(`not a number: ${formula}`);
  return (row) => rowFraction(vector, row - range.from);
}

function reason(
  graph: Graph,
  award: Award,
  unit: number,
  day: number,
  fact: string,
  period: Period,
): Because {
  const where = graph.units.nameOf(unit, day);
  return {
    period: period.id,
    text: `${dayText(day, true)}${where}“${award.label}”`,
    clause: award.clause,
    facts: [fact],
  };
}
