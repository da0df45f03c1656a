/** The tables that a data folder may hold: the built-in ones, and what the policies declare beside and inside them. */
import { DATA_TABLES, declareTable, extendTable, type Failure, failure, type Table } from "@cunjing/contract";
import type { Policy } from "@cunjing/engine";

export function tablesOf(policies: readonly Policy[]): { tables: Table[]; failures: Failure[] } {
  const tables = new Map<string, Table>(DATA_TABLES.map((table) => [table.name, table]));
  const failures: Failure[] = [];
  for (const policy of policies) {
    for (const [name, kind] of Object.entries(policy.facts ?? {})) {
      const known = tables.get(name);
      const table =
        name === "units" && known !== undefined ? extendTable(known, kind) : declareTable(name, kind);
      if (known === undefined || known.attributes === true) tables.set(name, table);
      else if (JSON.stringify(known) !== JSON.stringify(table))
        failures.push(failure("tables_clash", { policy: policy.policy, found: name }));
    }
  }
  return { tables: [...tables.values()], failures };
}
