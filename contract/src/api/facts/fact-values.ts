/** Facts that come from outside of the work here: what kinds there are, and what a row of one says. */
import { z } from "zod";
import { DATA_TABLES } from "../../tables/data-tables.ts";
import type { Table } from "../../tables/table.ts";
import { day, line, unitId, uuid } from "../scalars.ts";

/** Tables whose rows arise from work in the system: what is done there is told there and entered nowhere else. */
const FROM_WORK: ReadonlySet<string> = new Set([
  "units",
  "responsibilities",
  "inspections",
  "inspection_items",
  "problems",
  "problem_events",
  "warnings",
  "commitments",
  "visits",
  "rounds",
  "objections",
  "adjustments",
]);

/** The built-in kinds that are entered; a campaign's policy may declare more. */
export const ENTERED_TABLES: readonly Table[] = DATA_TABLES.filter(({ name }) => !FROM_WORK.has(name));

/** Kinds in which one column says what a row is about; the policy names what it reads there. */
export const SERIES_COLUMNS: Readonly<Record<string, string>> = {
  numbers: "indicator",
  published_tables: "table",
  reports: "kind",
};

/** As many facts as one command may enter or take back. */
export const MOST_FACTS = 500;

export const factKindName = z
  .string()
  .regex(/^[a-z][a-z0-9_]{0,63}$/, { error: "应为数据种类的编号，例如 media、surveys" });

/** Cells by column of the kind's data table (docs/data-format.md), as they would stand in a sheet; empty ones are left out. */
export const factCells = z.record(z.string().min(1).max(64), z.string().max(1000, { error: "最多 1000 字" }));

export const enteredFact = z.strictObject({
  fact: uuid,
  unit: unitId,
  /** For kinds that have a day; kinds that belong to a period name it in their cells. */
  day: day.optional(),
  cells: factCells,
});

/** Where it was read: a document, a system, a paper. */
export const factSource = line(200);
