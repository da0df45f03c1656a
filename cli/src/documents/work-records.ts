import { formatDay } from "@cunjing/engine";
import { columnText } from "./cell-text.ts";
import type { DocumentContext } from "./document-context.ts";

/** A visit of a village by a team or a leader. */
export interface InspectionRecord {
  readonly id: string;
  readonly unit: string;
  /** The assessed unit that it counts for. */
  readonly of: string;
  readonly day: string;
  readonly kind: string;
  readonly team: string;
  readonly score: string;
  readonly full: string;
}

/** Inspections of the period in some assessed units, in the order of their days. */
export function inspectionsIn(
  context: DocumentContext,
  of: ReadonlySet<string>,
): readonly InspectionRecord[] {
  return rowsIn(context, "inspections", of, ["kind", "team", "score", "full"]).map((row) => ({
    id: row.id ?? "",
    unit: row.unit ?? "",
    of: row.of ?? "",
    day: row.day ?? "",
    kind: row.kind ?? "",
    team: row.team ?? "",
    score: row.score ?? "",
    full: row.full ?? "",
  }));
}

/** Totals of clean-ups (发动情况) in the period: people and machines are counted each time that they turn out. */
export interface MobilisationTotals {
  readonly times: number;
  readonly people: bigint;
  readonly machines: bigint;
  readonly tons: bigint;
  readonly sites: bigint;
}

export function mobilisationsIn(context: DocumentContext, of: ReadonlySet<string>): MobilisationTotals {
  const rows = rowsIn(context, "mobilisations", of, ["people", "machines", "tons", "sites"]);
  const sum = (column: string): bigint =>
    rows.reduce((total, row) => total + BigInt((row[column] ?? "").replace(/\..*$/, "") || "0"), 0n);
  return {
    times: rows.length,
    people: sum("people"),
    machines: sum("machines"),
    tons: sum("tons"),
    sites: sum("sites"),
  };
}

/** How many work visits of leaders there were in the period (走访): a total of records of work, never a person's tally (D-1). */
export function visitsIn(context: DocumentContext, of: ReadonlySet<string>): number {
  return rowsIn(context, "visits", of, []).length;
}

/** How many distinct villages and towns the inspections went to. */
export function placesOf(
  context: DocumentContext,
  inspections: readonly InspectionRecord[],
): { readonly villages: number; readonly towns: number } {
  const villages = new Set(inspections.map(({ unit }) => unit));
  const towns = new Set([...villages].map((unit) => context.units.parent(unit)));
  return { villages: villages.size, towns: towns.size };
}

/** Rows of a table whose day lies in the period and whose unit belongs to one of the assessed units. */
export function rowsIn(
  { graph, period, units }: DocumentContext,
  kind: string,
  of: ReadonlySet<string>,
  columns: readonly string[],
): readonly Readonly<Record<string, string>>[] {
  const table = graph.facts(kind);
  if (table === undefined) return [];
  const read = columns.map((name) => [name, columnText(table, name)] as const);
  const rows: Record<string, string>[] = [];
  for (let row = 0; row < table.rows; row++) {
    const day = table.day[row] ?? 0;
    if (day < period.first) continue;
    if (day > period.last) break;
    const at = table.unit[row] ?? -1;
    const unit = at < 0 ? "" : graph.units.idOf(at);
    const above = units.assessedAbove(unit);
    if (!of.has(above)) continue;
    const cells = Object.fromEntries(read.map(([name, cell]) => [name, cell(row)]));
    rows.push({ id: table.idOf(row), unit, of: above, day: formatDay(day), ...cells });
  }
  return rows;
}
