/** The words of the built-in tables, for whatever prints a policy or a result in Chinese. */
import { findTable } from "@cunjing/contract";
import type { Vocabulary } from "@cunjing/engine";

export const TABLE_WORDS: Vocabulary = {
  table: (kind) => findTable(kind)?.zh,
  column: (kind, column) => findTable(kind)?.columns.find(({ id }) => id === column)?.zh,
  choice: (kind, column, value) =>
    findTable(kind)
      ?.columns.find(({ id }) => id === column)
      ?.choices?.find(({ id }) => id === value)?.zh,
};
