import type { ImportDraft } from "./import-draft.ts";
import { relationsOf, versionsOf } from "./unit-rows.ts";
import type { UnitRow } from "./unit-sheet.ts";

/**
 * A unit that is not on record comes with all its times, past ones included.
 * @param from what an empty first day means: always (null) in a tree that begins with this sheet, else the day of the import
 */
export function foundUnit(
  id: string,
  rows: readonly UnitRow[],
  from: string | null,
  draft: ImportDraft,
): void {
  const [first, ...rest] = rows;
  if (first === undefined) return;
  const begins = first.valid.from ?? startOf(first, from);
  const states = [{ ...first, valid: { from: begins, before: first.valid.before } }, ...rest];
  const { change, summary } = draft;
  change.founded.push(id);
  change.versions.push(...versionsOf(id, states));
  change.relations.push(...relationsOf(id, states));
  const last = rows.at(-1) ?? first;
  if (last.valid.before !== null)
    change.withdrawals.push({ unit: id, on: last.valid.before, successor: last.successor });
  summary.added.push(id);
}

/** A row that ended before the day of the import began some time before that. */
function startOf({ valid }: UnitRow, from: string | null): string | null {
  return from !== null && valid.before !== null && valid.before <= from ? null : from;
}
