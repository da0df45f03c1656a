/** The data table of a kind of fact: built in, or declared by the policy. */
import { DATA_TABLES, declareTable, ENTERED_TABLES, type Table } from "@cunjing/contract";
import type { Policy } from "@cunjing/engine";
import { refuse } from "../../../platform/commands/refusal.ts";

/** Columns that come apart from the cells: whose fact it is, where and when. */
export const APART: ReadonlySet<string> = new Set(["id", "unit", "day"]);

/** @throws refusals `fact_kind_from_work`, `fact_kind_unknown` with the kinds that there are */
export function tableOfKind(kind: string, policy: Policy): Table {
  const builtIn = ENTERED_TABLES.find(({ name }) => name === kind);
  if (builtIn !== undefined) return builtIn;
  const fromWork = DATA_TABLES.find(({ name }) => name === kind);
  if (fromWork !== undefined) return refuse("fact_kind_from_work", { found: fromWork.zh });
  const declared = policy.facts?.[kind];
  if (declared !== undefined) return declareTable(kind, declared);
  const known = [...ENTERED_TABLES.map(({ name }) => name), ...Object.keys(policy.facts ?? {})];
  return refuse("fact_kind_unknown", { found: kind, known: known.join("、") });
}

/** What names a row where no id does: a unit delivers one weekly report a week. Null for kinds with ids of their own. */
export function keyOfRow(table: Table, row: Readonly<Record<string, string>>): string | null {
  const { key = [] } = table;
  return key.length === 0 || key.includes("id") ? null : key.map((column) => row[column] ?? "").join("/");
}
