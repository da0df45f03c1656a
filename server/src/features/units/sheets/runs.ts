/** Rows that follow each other without a gap and say the same are one. */
import type { Validity } from "@cunjing/contract";

export function joinRuns<Row extends { readonly valid: Validity }>(
  rows: readonly Row[],
  same: (a: Row, b: Row) => boolean,
): Row[] {
  const joined: Row[] = [];
  for (const row of rows) {
    const before = joined.at(-1);
    const follows =
      before !== undefined && before.valid.before !== null && before.valid.before === row.valid.from;
    if (before !== undefined && follows && same(before, row))
      joined[joined.length - 1] = { ...before, valid: { from: before.valid.from, before: row.valid.before } };
    else joined.push(row);
  }
  return joined;
}
