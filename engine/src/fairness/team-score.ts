/** Scores of teams, as fairness compares them: what each gave to whom, when. */
import { rowsBetween } from "../facts/table.ts";
import type { Graph, Period } from "../graph/types.ts";
import { columnText } from "../ladders/problem-of-fact.ts";
import { selectRows, tableAsOf } from "../ladders/row-formulas.ts";
import { divide } from "../number/arithmetic.ts";
import type { Fraction } from "../number/fraction.ts";
import { rowFraction } from "../vector/row.ts";

export interface TeamScore {
  readonly team: string;
  readonly unit: string;
  /** The period's id. */
  readonly period: string;
  /** Score ÷ full mark. */
  readonly share: Fraction;
}

/**
 * The inspections of some periods that name a team, a score and a full mark.
 * @param where a condition over inspections, e.g. `kind == 'team'`: covert checks are no comparison for announced ones
 */
export function teamScores(graph: Graph, periods: readonly Period[], where?: string): readonly TeamScore[] {
  return periods.flatMap((period) => {
    const table = tableAsOf(graph, "inspections", period.last);
    if (table === undefined) return [];
    const range = rowsBetween(table, period.first, period.last);
    const [score, full] = [table.column("score"), table.column("full")];
    if (score?.type !== "number" || full?.type !== "number") return [];
    return selectRows(graph, table, range, where, period).flatMap((row) => {
      const team = columnText(table, "team", row);
      const [points, mark] = [rowFraction(score, row), rowFraction(full, row)];
      const share = points === null || mark === null ? null : divide(points, mark);
      const unit = table.unit[row]!;
      if (team === null || share === null || unit < 0) return [];
      return [{ team, unit: graph.units.idOf(unit), period: period.id, share }];
    });
  });
}
