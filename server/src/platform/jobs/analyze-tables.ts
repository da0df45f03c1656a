import { sql } from "kysely";
import { prepare } from "../statements/prepare.ts";
import type { Task } from "./task.ts";

const selectTables = prepare<object, { name: string }>(
  () => sql`select name from tables_to_analyze() as t(name)`,
);
const analyzeTable = prepare<{ name: string }, unknown>((a) => sql`select analyze_table(${a.name})`);

/**
 * Renews the planner's statistics of tables that were never analysed or have changed much. On tables without statistics the ledger's policies made
 * a command six times slower (45 instead of 298 a second, docs/scaling.md), and autovacuum never looks at the parents of partitions.
 */
export const analyzeTables: Task = async (_, { transact, signal, log }) => {
  const tables = await transact(null, (tx) => tx.ask(selectTables({})));
  for (const { name } of tables) {
    if (signal.aborted) return;
    await transact(null, (tx) => tx.ask(analyzeTable({ name })));
  }
  if (tables.length > 0) log.info({ tables: tables.map(({ name }) => name) }, "statistics renewed");
};
