/** The same month through the engine: rows of text as a spreadsheet hands them over, in; ranks, out. */
import {
  buildFactTable,
  buildUnitTree,
  type FactRow,
  type FactTable,
  factKind,
  type NumberVector,
  type PolicySource,
  runPolicy,
  type UnitRow,
} from "@cunjing/engine";
import {
  type OfficeMonth,
  type Ranks,
  TOWNS,
  VILLAGES,
  VILLAGES_PER_TOWN,
  VISITS,
} from "./workbook-month.ts";

export type OfficeRows = {
  units: readonly UnitRow[];
  inspections: readonly FactRow[];
  items: readonly FactRow[];
};

/** What an office's data folder holds: 2,000 villages, 6,000 inspections, and one row for each item with occurrences. */
export function officeRows({ inspections }: OfficeMonth): OfficeRows {
  const { deductions, counts, tenths } = inspections;
  const units: UnitRow[] = [{ id: "county", name: "示例县", kind: "county" }];
  for (let town = 0; town < TOWNS; town++)
    units.push({ id: `t${town}`, name: `示例镇${town + 1}`, kind: "town", parent: "county", order: town });
  for (let village = 0; village < VILLAGES; village++) {
    const parent = `t${Math.floor(village / VILLAGES_PER_TOWN)}`;
    units.push({ id: `v${village}`, name: `示例村${village + 1}`, kind: "village", parent, order: village });
  }
  const rows = Array.from(
    tenths,
    (_, i): FactRow => ({
      id: `i${i}`,
      unit: `v${Math.floor(i / VISITS)}`,
      day: `2024-05-${String(5 + 10 * (i % VISITS)).padStart(2, "0")}`,
      kind: "team",
    }),
  );
  const items = rows.flatMap((inspection, i) =>
    deductions.flatMap(({ id }, item) => {
      const count = counts[item]![i]!;
      if (count === 0) return [];
      return [
        {
          id: `${inspection.id}_${id}`,
          unit: inspection.unit!,
          day: inspection.day!,
          inspection: inspection.id!,
          item: id,
          count: String(count),
        },
      ];
    }),
  );
  return { units, inspections: rows, items };
}

export function assessOffice(source: PolicySource, rows: OfficeRows): Ranks {
  const units = buildUnitTree(rows.units);
  const table = (kind: string, facts: readonly FactRow[]): [string, FactTable] => [
    kind,
    buildFactTable(kind, factKind(kind)?.columns ?? {}, facts, units),
  ];
  const facts = new Map([table("inspections", rows.inspections), table("inspection_items", rows.items)]);
  const { graph } = runPolicy({ source, units, facts, keep: "scores" });
  const period = graph.periods("month").at(-1)!;
  const places = (assessment: string, rank: string, prefix: string, count: number): Int32Array => {
    const ranks = graph.read([assessment, rank, "rank"], period) as NumberVector;
    const found = new Int32Array(count);
    for (let i = 0; i < count; i++) found[i] = ranks.n[units.indexOf(`${prefix}${i}`)!]!;
    return found;
  };
  return {
    all: places("village_score", "all", "v", VILLAGES),
    inTown: places("village_score", "in_town", "v", VILLAGES),
    town: places("town_score", "all", "t", TOWNS),
  };
}
