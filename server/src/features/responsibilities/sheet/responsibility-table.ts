import { type Choice, findTable, type ResponsibilityKind, type Table } from "@cunjing/contract";

/** The declared table, whose kinds are the policy's with its own words: what it does not know is refused cell by cell. */
export function responsibilityTable(kinds: ReadonlyMap<string, ResponsibilityKind>): Table {
  const table = findTable("responsibilities");
  if (table === undefined) throw new Error("the table responsibilities is declared in contract/src/tables");
  const columns = table.columns.map((column) => {
    if (column.id !== "kind") return column;
    const own = [...kinds.values()].map(({ id, label }) => ({ id, zh: label }));
    const labels = new Set(own.map(({ zh }) => zh));
    // The common word for a kind that the policy calls otherwise is understood as well, unless the policy means another by it.
    const common = (column.choices ?? []).filter(({ id, zh }: Choice) => kinds.has(id) && !labels.has(zh));
    return { ...column, choices: [...own, ...common], open: false };
  });
  return { ...table, columns };
}
