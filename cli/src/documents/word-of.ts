import { findTable } from "@cunjing/contract";

/** The Chinese word for a choice of a built-in table's column; the value itself where it is a policy's own word. */
export function wordOf(table: string, column: string, value: string): string {
  const choices = findTable(table)?.columns.find(({ id }) => id === column)?.choices;
  return choices?.find(({ id }) => id === value)?.zh ?? value;
}
