import type { Run } from "@cunjing/engine";
import { columnText } from "../documents/cell-text.ts";
import { countProblems, type ProblemCounts } from "../documents/count-problems.ts";
import { readLedger } from "../documents/ledger.ts";

/** The hundred days in numbers, each a count of rows of the data folder or of the run. */
export interface CampaignCounts {
  readonly units: number;
  readonly towns: number;
  readonly villages: number;
  /** Inspections by teams, the office and leaders; what villages report of themselves is none. */
  readonly inspections: number;
  readonly problems: ProblemCounts;
  readonly measures: readonly { readonly label: string; readonly count: number }[];
  readonly first: readonly { readonly pool: string; readonly unit: string; readonly score: string }[];
  readonly last: readonly { readonly pool: string; readonly unit: string; readonly score: string }[];
}

const TOWNS = new Set(["town", "township", "street"]);

export function countCampaign(run: Run): CampaignCounts {
  const { graph } = run;
  const whole = graph.periods("whole")[0];
  const day = whole?.last ?? 0;
  const kinds = kindsOn(run, day);
  const assessed = new Set(run.results.map(({ unit }) => unit));
  const proposed = run.measures.filter(({ state }) => state === "proposed");
  const byMeasure = Map.groupBy(proposed, ({ measure_label }) => measure_label);
  const final = run.results.filter(
    ({ assessment, ranks }) => assessment === "final_score" && ranks.length > 0,
  );
  const placed = (isPlace: (rank: { rank: number; from_end: number }) => boolean) =>
    final.flatMap(({ unit_name, printed, ranks }) =>
      ranks
        .filter(isPlace)
        .map(({ pool_label }) => ({ pool: pool_label, unit: unit_name, score: printed ?? "" })),
    );
  return {
    units: assessed.size,
    // A town's own functional zone is a town for this count: whatever stands between an assessed unit and its villages.
    towns: kinds.filter(
      ({ id, kind, parent }) => !assessed.has(id) && (TOWNS.has(kind) || assessed.has(parent)),
    ).length,
    villages: kinds.filter(({ kind }) => kind === "village" || kind === "community").length,
    inspections: countInspections(run),
    problems: countProblems(readLedger(graph, day)),
    measures: [...byMeasure]
      .map(([label, all]) => ({ label, count: all.length, severity: all[0]?.severity ?? 0 }))
      .sort((a, b) => b.severity - a.severity || (a.label < b.label ? -1 : 1))
      .map(({ label, count }) => ({ label, count })),
    first: placed(({ rank }) => rank === 1),
    last: placed(({ from_end }) => from_end === 1),
  };
}

function kindsOn({ graph: { units } }: Run, day: number) {
  const tree = units.at(day);
  return Array.from({ length: units.count }, (_, at) => at)
    .filter((at) => tree.exists[at] === 1)
    .map((at) => {
      const parent = tree.parent[at] ?? -1;
      return {
        id: units.idOf(at),
        kind: tree.kind.words[tree.kind.codes[at] ?? -1] ?? "",
        parent: parent < 0 ? "" : units.idOf(parent),
      };
    });
}

function countInspections({ graph }: Run): number {
  const table = graph.facts("inspections");
  if (table === undefined) return 0;
  const kind = columnText(table, "kind");
  let count = 0;
  for (let row = 0; row < table.rows; row++) if (kind(row) !== "self") count++;
  return count;
}
