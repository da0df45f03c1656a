/** From a scenario's tables to what the engine runs on: the tree of units and the tables of facts. */
import { parseDay } from "../calendar/day.ts";
import { buildFactTable } from "../facts/build-table.ts";
import { factKind } from "../facts/kinds.ts";
import type { FactTable } from "../facts/table.ts";
import type { Policy } from "../policy/schema/policy.ts";
import { buildUnitTree } from "../units/build-tree.ts";
import type { UnitRow, UnitTree } from "../units/tree.ts";
import type { ValueType } from "../vector/types.ts";
import type { ScenarioRow } from "./scenario.ts";

const NAMED = new Set(["id", "name", "kind", "parent", "order", "from", "to"]);
const ALWAYS = new Set(["id", "unit", "day"]);

/** Units without a name are called by their id. */
export function scenarioUnits(rows: readonly ScenarioRow[]): UnitTree {
  return buildUnitTree(rows.map((row, i) => unitRow(row, i)));
}

function unitRow(row: ScenarioRow, index: number): UnitRow {
  const { id = "", name = "", kind = "", parent = "", order = "", from = "", to = "" } = row;
  const attributes = Object.fromEntries(
    Object.entries(row).filter(([column, cell]) => !NAMED.has(column) && cell !== ""),
  );
  return {
    id,
    name: name === "" ? id : name,
    kind,
    order: order === "" ? index : Number(order),
    ...(parent === "" ? {} : { parent }),
    ...(from === "" ? {} : { from: parseDay(from) }),
    ...(to === "" ? {} : { to: parseDay(to) }),
    attributes,
  };
}

/**
 * Rows without an id are numbered in their order: `inspections-1`.
 * @throws {Error} for a kind or a column that neither the engine nor the policy knows
 */
export function scenarioFacts(
  tables: Readonly<Record<string, readonly ScenarioRow[]>>,
  policy: Policy,
  units: UnitTree,
): Map<string, FactTable> {
  const facts = new Map<string, FactTable>();
  for (const [kind, rows] of Object.entries(tables)) {
    const columns = columnsOf(kind, policy);
    if (columns === undefined) throw new Error(`没有“${kind}”这一类事实`);
    const unknown = Object.keys(rows[0] ?? {}).filter(
      (column) => !ALWAYS.has(column) && columns[column] === undefined,
    );
    if (unknown.length > 0) {
      throw new Error(`${kind} 没有这些列：${unknown.join("、")}；可用：${Object.keys(columns).join("、")}`);
    }
    const numbered = rows.map((row, i) => ({ ...row, id: row.id ? row.id : `${kind}-${i + 1}` }));
    facts.set(kind, buildFactTable(kind, columns, numbered, units));
  }
  return facts;
}

function columnsOf(kind: string, policy: Policy): Readonly<Record<string, ValueType>> | undefined {
  const builtIn = factKind(kind)?.columns;
  if (builtIn !== undefined) return builtIn;
  const declared = policy.facts?.[kind]?.columns;
  if (declared === undefined) return undefined;
  return Object.fromEntries(
    Object.entries(declared).map(([name, { type }]) => [name, type === "choice" ? "text" : type] as const),
  );
}
