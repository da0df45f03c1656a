/** Rows as the server takes them, and its refusals as faults of their cells. */
import type { Problem } from "../../../api/failure.ts";
import type { FactKind } from "../fact-kinds.ts";
import { type Once, onceCells } from "./grid-columns.ts";
import type { GridRow } from "./grid-rows.ts";

/** As many as one command takes, all or none of them. */
export const MOST_A_COMMAND = 500;

export const factOf = (kind: FactKind, once: Once, { fact, unit, cells }: GridRow) => ({
  fact,
  unit,
  ...(kind.day === "none" || !once.day ? {} : { day: once.day }),
  cells: {
    ...onceCells(kind, once),
    ...Object.fromEntries(
      Object.entries(cells).flatMap(([column, cell]) => (cell.trim() === "" ? [] : [[column, cell.trim()]])),
    ),
  },
});

/** Faults by row and column (`""`: the row as a whole); what belongs to no row is left to be told. */
export type RowFaults = ReadonlyMap<string, ReadonlyMap<string, string>>;

const PLACE = /facts\.(\d+)(?:\.cells\.([a-z0-9_]+))?/;

export function faultsByRow(
  errors: NonNullable<Problem["errors"]>,
  sent: readonly Pick<GridRow, "key">[],
): { readonly faults: RowFaults; readonly others: readonly NonNullable<Problem["errors"]>[number][] } {
  const faults = new Map<string, Map<string, string>>();
  const others: NonNullable<Problem["errors"]>[number][] = [];
  for (const error of errors) {
    const found = PLACE.exec(error.at);
    const row = found === null ? undefined : sent[Number(found[1])];
    if (found === null || row === undefined) {
      others.push(error);
      continue;
    }
    const own = faults.get(row.key) ?? new Map<string, string>();
    own.set(found[2] ?? "", error.expected);
    faults.set(row.key, own);
  }
  return { faults, others };
}
