import { findTable } from "@cunjing/contract";
import type { Vocabulary } from "@cunjing/engine";

/** The words of the built-in tables, so that the shown text names them as their sheets do. */
export const TABLE_WORDS: Vocabulary = {
  table: (kind) => findTable(kind)?.zh,
  column: (kind, column) => findTable(kind)?.columns.find(({ id }) => id === column)?.zh,
  choice: (kind, column, value) =>
    findTable(kind)
      ?.columns.find(({ id }) => id === column)
      ?.choices?.find(({ id }) => id === value)?.zh,
};
