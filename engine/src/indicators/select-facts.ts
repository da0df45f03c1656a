/** Which facts an indicator looks at: the rows of its window, and those of them that its condition selects. */
import { type FactTable, rowsBetween } from "../facts/table.ts";
import { CHUNK } from "../formula/evaluate.ts";
import type { Indicator } from "../policy/schema/policy.ts";
import { type DayVector, NO_DAY, type TruthVector, type Vector } from "../vector/types.ts";
import type { FactRows, IndicatorContext } from "./context.ts";
import { and, asMask } from "./mask.ts";

/** The facts that an indicator looks at: the rows of its window, and which of them its condition selects. */
export interface SelectedFacts {
  readonly table: FactTable | undefined;
  readonly range: { readonly from: number; readonly to: number };
  readonly rows: FactRows;
  readonly where: Uint8Array | null;
}

export function selectFacts(indicator: Indicator, context: IndicatorContext): SelectedFacts {
  const window = factsInWindow(indicator, context);
  if (window === null) {
    const table = context.table(indicator.from as string);
    return { table, range: { from: 0, to: 0 }, rows: emptyRows(), where: null };
  }
  const rows = evaluatingOnce(window.rows);
  return {
    table: window.table,
    range: window.range,
    rows,
    where: conditionOf(indicator, rows, window.dated),
  };
}

/** Whether any fact counts; a country's are asked only up to the first that does. */
export function anyFactCounts(indicator: Indicator, context: IndicatorContext): boolean {
  const window = factsInWindow(indicator, context);
  if (window === null) return false;
  const { rows, dated } = window;
  for (let from = 0; from < rows.length; from += CHUNK) {
    const to = Math.min(from + CHUNK, rows.length);
    const part = rows.part === undefined ? null : rows.part(from, to);
    // Rows that cannot be had apart are asked all at once.
    const where =
      part === null
        ? conditionOf(indicator, rows, dated)
        : conditionOf(indicator, part, dated === null ? null : dated.subarray(from, to));
    if (where === null || where.includes(1)) return true;
    if (part === null) return false;
  }
  return false;
}

interface FactsInWindow {
  readonly table: FactTable;
  readonly range: { readonly from: number; readonly to: number };
  readonly rows: FactRows;
  /** 1 for the rows whose day of another name lies in the window; null where the facts' own day decides. */
  readonly dated: Uint8Array | null;
}

/** Null where there is no such table or no such window. */
function factsInWindow(indicator: Indicator, context: IndicatorContext): FactsInWindow | null {
  const table = context.table(indicator.from as string);
  const days = context.windowDays(indicator.window ?? "period");
  if (table === undefined || days === null) return null;
  const name = indicator.dated_by;
  const range = name === undefined ? rowsBetween(table, days.first, days.last) : { from: 0, to: table.rows };
  const dated = name === undefined ? null : datedMask(table, name, range, days);
  return { table, range, rows: context.rows(table, range), dated };
}

/** A formula over millions of rows is computed once, however often it is asked for. */
function evaluatingOnce(rows: FactRows): FactRows {
  const known = new Map<string, Vector>();
  return {
    ...rows,
    evaluate(formula) {
      const vector = known.get(formula) ?? rows.evaluate(formula);
      known.set(formula, vector);
      return vector;
    },
  };
}

function emptyRows(): FactRows {
  return {
    length: 0,
    unit: new Int32Array(0),
    day: new Int32Array(0),
    evaluate: () => {
      throw new Error("no rows to evaluate a formula over");
    },
  };
}

function conditionOf(indicator: Indicator, rows: FactRows, dated: Uint8Array | null): Uint8Array | null {
  if (indicator.where === undefined || rows.length === 0) return dated;
  return and(asMask(rows.evaluate(indicator.where) as TruthVector), dated);
}

/** Rows whose own day of that name (closed_day, due_day …) lies in the window. */
function datedMask(
  table: FactTable,
  name: string,
  range: { from: number; to: number },
  days: { first: number; last: number },
): Uint8Array {
  const column = table.column(name) as DayVector;
  const mask = new Uint8Array(range.to - range.from);
  for (let i = 0; i < mask.length; i++) {
    const day = column.days[column.scalar ? 0 : range.from + i]!;
    if (day !== NO_DAY && day >= days.first && day <= days.last) mask[i] = 1;
  }
  return mask;
}
