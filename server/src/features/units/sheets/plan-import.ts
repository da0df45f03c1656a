/**
 * A sheet of units against the tree: what would change, or everything that is wrong, in one answer. Rows in force on the day say how
 * things are from then on; rows of before must agree with what is on record, since an import never rewrites the past.
 */
import { type Failure, holdsOn } from "@cunjing/contract";
import { placeOf } from "@cunjing/sheets";
import type { UnitChange } from "../changes/unit-change.ts";
import type { UnitFacts } from "../changes/unit-facts.ts";
import { checkWanted, type WantedUnit } from "./check-import.ts";
import { checkLives } from "./check-lives.ts";
import { checkTimes } from "./check-times.ts";
import { compareUnit } from "./compare-unit.ts";
import { foundUnit } from "./found-unit.ts";
import { beginImport, type ImportDraft } from "./import-draft.ts";
import { leaveOut } from "./leave-out.ts";
import { type OpenedSheet, readUnitSheet } from "./read-unit-sheet.ts";
import { segmentsOf } from "./segments-of.ts";
import type { UnitRow } from "./unit-sheet.ts";

export interface ImportOptions {
  /** The day from which the sheet counts, where its rows do not say. */
  readonly on: string;
  /**
   * The sheet has all units below this one (null: all there are): those that it lacks are withdrawn. Left out: it says nothing about
   * units that it lacks.
   */
  readonly completeBelow?: string | null;
  /** No row may speak of days after this one, since what is to come is recorded when it is there. Left out: any day. */
  readonly until?: string;
}

/** Ids of units, in the order of the sheet. A unit may be both renamed and moved. */
export interface ImportSummary {
  readonly added: readonly string[];
  readonly renamed: readonly string[];
  readonly moved: readonly string[];
  readonly withdrawn: readonly string[];
  readonly unchanged: readonly string[];
}

export type ImportPlan =
  | { readonly summary: ImportSummary; readonly change: UnitChange }
  /** Everything that is wrong, in the order of the rows; nothing is to be written. */
  | { readonly failures: readonly Failure[] };

/**
 * @param tree the units that the sheet may speak of and all above them
 */
export function planImport(
  opened: OpenedSheet,
  tree: ReadonlyMap<string, UnitFacts>,
  { on, completeBelow, until }: ImportOptions,
): ImportPlan {
  const sheet = readUnitSheet(opened, tree);
  const { data } = sheet;
  if (data === undefined) return { failures: sheet.failures };
  const rowsOf = Map.groupBy(
    sheet.rows.filter(({ id }) => id !== ""),
    ({ id }) => id,
  );
  const draft = beginImport(data, on, sheet.failures);
  for (const [id, rows] of rowsOf) {
    rows.sort((a, b) => ((a.valid.from ?? "") < (b.valid.from ?? "") ? -1 : 1));
    checkTimes(rows, until, draft);
    const facts = tree.get(id);
    if (facts === undefined) foundUnit(id, rows, tree.size === 0 ? null : on, draft);
    else compareUnit(facts, rows, sheet.columns, draft);
  }
  if (completeBelow !== undefined) leaveOut(tree, rowsOf, completeBelow, draft);
  checkLives(tree, rowsOf, draft);
  const wanted = wantedUnits(tree, rowsOf, sheet.columns, on);
  const firstRow = new Map([...rowsOf].map(([id, rows]) => [id, rows.at(-1)?.row ?? 0]));
  checkWanted(wanted, (unit, column, make) => {
    const row = firstRow.get(unit);
    if (row !== undefined) draft.failures.push(make(placeOf(data, row, column)));
  });
  return finishImport(draft, on);
}

/** The tree as it will be: the sheet's newest rows, and what it does not speak of as it is. */
function wantedUnits(
  tree: ReadonlyMap<string, UnitFacts>,
  rowsOf: ReadonlyMap<string, readonly UnitRow[]>,
  columns: ReadonlySet<string>,
  on: string,
): ReadonlyMap<string, WantedUnit> {
  const wanted = new Map<string, WantedUnit>();
  for (const facts of tree.values()) {
    const now = segmentsOf(facts).find(({ valid }) => holdsOn(valid, on));
    if (now !== undefined) wanted.set(facts.id, { id: facts.id, ...now, moved: true });
  }
  for (const [id, rows] of rowsOf) {
    const last = rows.at(-1);
    if (last === undefined) continue;
    const before = wanted.get(id);
    // A withdrawn unit stands below nobody any more, and its code is free.
    if (last.valid.before !== null && last.valid.before <= on) {
      wanted.delete(id);
      continue;
    }
    const { name, kind } = last;
    const parent = columns.has("parent") ? last.parent : (before?.parent ?? null);
    const code = columns.has("code") ? last.code : (before?.code ?? null);
    const parents = [...rows, ...(tree.get(id)?.relations ?? [])].map((one) => one.parent);
    const moved = parents.some((one) => one !== null && one !== parent);
    wanted.set(id, { id, name, kind, parent, code, moved });
  }
  return wanted;
}

function finishImport({ failures, summary, change }: ImportDraft, on: string): ImportPlan {
  if (failures.length === 0) return { summary, change: { day: on, notes: [], ...change } };
  const lineOf = ({ details }: Failure) => ("row" in details ? Number(details.row) : 0);
  return { failures: failures.toSorted((a, b) => lineOf(a) - lineOf(b)) };
}
