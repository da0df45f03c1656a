/** The simulated campaign as an office's data folder, under the ids that its records have on the server. */
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { DATA_TABLES } from "@cunjing/contract";
import { writeTable } from "@cunjing/sheets";
import type { Tables } from "@cunjing/simulation";
import { demoId } from "../demo-id.ts";
import type { FoundProblem, World } from "../made-up-world.ts";
import { outsideId } from "../plan-outside-facts.ts";
import { categoryOf } from "../plan-visits.ts";

type Cells = Readonly<Record<string, string>>;

const idOf = (kind: string, name: string): string => (name === "" ? "" : demoId(kind, name));

/** What each table's cells are called on the server; tables that are not named are as they are. */
const NAMED: Readonly<Record<string, (row: Cells) => Cells>> = {
  inspections: (row) => ({ ...row, id: idOf("inspection", row.id ?? "") }),
  inspection_items: (row) => ({ ...row, inspection: idOf("inspection", row.inspection ?? "") }),
  problems: (row) => ({
    ...row,
    id: idOf("problem", row.id ?? ""),
    category: categoryOf(row as FoundProblem) ?? "",
    lineage: idOf("problem", row.lineage ?? ""),
    inspection: idOf("inspection", row.inspection ?? ""),
    rebound_of: idOf("problem", row.rebound_of ?? ""),
  }),
  problem_events: (row) => ({ ...row, problem: idOf("problem", row.problem ?? "") }),
  warnings: (row) => ({
    ...row,
    id: idOf("warning", row.id ?? ""),
    problem: idOf("problem", row.problem ?? ""),
    lineage: idOf("problem", row.lineage ?? ""),
  }),
  feedback: (row) => ({
    ...row,
    id: outsideId("feedback", row),
    problem: idOf("problem", row.problem ?? ""),
  }),
  media: (row) => ({ ...row, id: outsideId("media", row) }),
  surveys: (row) => ({ ...row, id: outsideId("surveys", row) }),
  funds: (row) => ({ ...row, id: outsideId("funds", row) }),
  mobilisations: (row) => ({ ...row, id: outsideId("mobilisations", row) }),
};

/** Writes a CSV file a table. */
export function writeDataFolder(tables: Tables, folder: string): void {
  mkdirSync(folder, { recursive: true });
  for (const table of DATA_TABLES) {
    const rows = tables[table.name as keyof Tables] as readonly Cells[] | undefined;
    if (rows === undefined || rows.length === 0) continue;
    const named = rows.map(NAMED[table.name] ?? ((row) => row));
    writeFileSync(join(folder, `${table.zh}.csv`), writeTable(table, named, { form: "csv" }));
  }
}

/** As the demonstration says it. */
export const writeWorld = ({ tables }: World, folder: string): void => writeDataFolder(tables, folder);
