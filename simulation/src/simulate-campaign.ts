import { assignTeams } from "./assign-teams.ts";
import { emptyTables, type Row, TABLE_COLUMNS, type TableName, type Tables } from "./columns.ts";
import { cutWindows, dayNumber, formatDay } from "./day.ts";
import { HUNDRED_DAYS, type PolicyHints } from "./hints.ts";
import { makeFindings } from "./make-findings.ts";
import { makeOutsideResults } from "./make-outside-results.ts";
import { makeResponsibilities } from "./make-responsibilities.ts";
import { makeWork } from "./make-work.ts";
import { orderUnits, readTree, type UnitCells } from "./read-tree.ts";
import { MONTH_ROUND, roundId, simulateUnit } from "./simulate-unit.ts";

export type Simulation = {
  /** Any text: the same one gives the same tables. */
  seed: string;
  /** Rows of the units table, in any order; one root, whose children are assessed. */
  tree: readonly UnitCells[];
  /** First and last day, inclusive. */
  campaign: { first: string; last: string };
  /** Rhythm and volume; Xinxiang's hundred days where not given. */
  policyHints?: PolicyHints;
};

/**
 * Simulates a campaign over a unit tree and returns its tables as rows of text cells, each in a total order. A function of its
 * arguments: no clock, no randomness but the seed's. Throws RangeError on a day that is none and on a tree without a single root.
 */
export function simulateCampaign({
  seed,
  tree,
  campaign,
  policyHints: hints = HUNDRED_DAYS,
}: Simulation): Tables {
  const days = { first: dayNumber(campaign.first), last: dayNumber(campaign.last) };
  if (days.last < days.first) throw new RangeError(`the campaign ends before it begins: ${campaign.last}`);
  const { assessed } = readTree(tree, campaign.first);
  const teams = assignTeams(seed, assessed, hints.teams);
  const tables = emptyTables();
  tables.units = orderUnits(tree);
  tables.rounds = cutWindows(days, hints.cuts).map((window) => ({
    round: roundId(window),
    kind: "team",
    first: formatDay(window.first),
    last: formatDay(window.last),
    held: "true",
    reason: "",
  }));
  tables.rounds.push({
    round: MONTH_ROUND,
    kind: "covert",
    first: campaign.first,
    last: campaign.last,
    held: "true",
    reason: "",
  });
  for (const unit of assessed) {
    append(tables, simulateUnit(unit, { seed, campaign: days, hints, teams }));
    append(tables, makeWork(unit, seed, days, hints));
    for (const row of makeResponsibilities(unit, seed, days, teams)) tables.responsibilities.push(row);
  }
  append(tables, makeOutsideResults(assessed, seed, days, hints));
  tables.findings = makeFindings(assessed, tables.inspections, days, hints);
  for (const name of Object.keys(tables) as TableName[]) sortRows(tables[name], name);
  numberWarnings(tables.warnings);
  return tables;
}

function append(tables: Tables, more: Tables): void {
  for (const name of Object.keys(tables) as TableName[]) {
    const rows: Record<string, string>[] = tables[name];
    for (const row of more[name]) rows.push(row);
  }
}

/** By day where there is one, then by the other columns in their order: total, so the order of the tree never shows. */
function sortRows(rows: Record<string, string>[], name: TableName): void {
  const columns: readonly string[] = TABLE_COLUMNS[name];
  // Units are in official order already; events of one problem stay in the order in which they happened, problem by problem.
  if (name === "units") return;
  if (name === "problem_events") {
    rows.sort((a, b) => compare(a.problem ?? "", b.problem ?? ""));
    return;
  }
  const keys = columns.includes("day") ? ["day", ...columns] : columns;
  rows.sort((a, b) => {
    for (const key of keys) {
      const order = compare(a[key] ?? "", b[key] ?? "");
      if (order !== 0) return order;
    }
    return 0;
  });
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** Warnings are numbered through the campaign, in order of day. */
function numberWarnings(warnings: Row<"warnings">[]): void {
  for (const [at, warning] of warnings.entries()) warning.number = `第${at + 1}号`;
}
