import { ADJUSTMENTS } from "./adjustments.ts";
import { COMMITMENTS } from "./commitments.ts";
import { EXEMPTIONS } from "./exemptions.ts";
import { FEEDBACK } from "./feedback.ts";
import { FINDINGS } from "./findings.ts";
import { FUNDS } from "./funds.ts";
import { INSPECTION_ITEMS } from "./inspection-items.ts";
import { INSPECTIONS } from "./inspections.ts";
import { MEDIA } from "./media.ts";
import { MOBILISATIONS } from "./mobilisations.ts";
import { NUMBERS } from "./numbers.ts";
import { OBJECTIONS } from "./objections.ts";
import { PROBLEM_EVENTS } from "./problem-events.ts";
import { PROBLEMS } from "./problems.ts";
import { PUBLISHED_TABLES } from "./published-tables.ts";
import { REPORTS } from "./reports.ts";
import { RESPONSIBILITIES } from "./responsibilities.ts";
import { ROUNDS } from "./rounds.ts";
import { SURVEYS } from "./surveys.ts";
import type { Table } from "./table.ts";
import { UNITS } from "./units.ts";
import { VISITS } from "./visits.ts";
import { WARNINGS } from "./warnings.ts";

/** Every table that a data folder may hold, in the order in which people fill them in. */
export const DATA_TABLES: readonly Table[] = [
  UNITS,
  RESPONSIBILITIES,
  INSPECTIONS,
  INSPECTION_ITEMS,
  PROBLEMS,
  PROBLEM_EVENTS,
  WARNINGS,
  FEEDBACK,
  MEDIA,
  REPORTS,
  COMMITMENTS,
  SURVEYS,
  VISITS,
  FUNDS,
  PUBLISHED_TABLES,
  NUMBERS,
  FINDINGS,
  EXEMPTIONS,
  OBJECTIONS,
  ADJUSTMENTS,
  MOBILISATIONS,
  ROUNDS,
];

/** The table of this name (its English name, its Chinese one or an alias), or undefined. */
export function findTable(name: string, tables: readonly Table[] = DATA_TABLES): Table | undefined {
  const wanted = name.trim().toLowerCase();
  return tables.find(
    (table) => table.name === wanted || table.zh === wanted || table.aliases?.includes(wanted),
  );
}
