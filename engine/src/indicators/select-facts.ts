/** Which facts an indicator looks at: the rows of its window, and those of them that its condition selects. */
import { type FactTable, rowsBetween } from "../facts/table.ts";
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
  const table = context.table(indicator.from as string);
  const days = context.windowDays(indicator.window ?? "period");
  const dated = indicator.dated_by;
  if (table === undefined || days === null)
    return { table, range: { from: 0, to: 0 }, rows: emptyRows(), where: null };
  const range = dated === undefined ? rowsBetween(table, days.first, days.last) : { from: 0, to: table.rows };
  const rows = evaluatingOnce(context.rows(table, range));
  const where = conditionOf(
    indicator,
    rows,
    dated === undefined ? null : datedMask(table, dated, range, days),
  );
  return { table, range, rows, where };
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
