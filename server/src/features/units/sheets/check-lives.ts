/** A parent must be there on every day on which something stands below it. */
import type { UnitRelation, Validity } from "@cunjing/contract";
import type { UnitFacts } from "../changes/unit-facts.ts";
import { complain, type ImportDraft } from "./import-draft.ts";
import { joinRuns } from "./runs.ts";
import type { UnitRow } from "./unit-sheet.ts";

/** @param rowsOf the sheet's rows of each unit, in the order of time */
export function checkLives(
  tree: ReadonlyMap<string, UnitFacts>,
  rowsOf: ReadonlyMap<string, readonly UnitRow[]>,
  draft: ImportDraft,
): void {
  const lives = livesAfter(tree, draft);
  const ends = new Set(draft.change.withdrawals.map(({ unit }) => unit));
  const ended = new Set<UnitRelation>(draft.change.endedRelations.map(({ row }) => row));
  const check = ({ child, parent, valid }: UnitRelation) => {
    const life = lives.get(parent);
    // A parent that is neither in the sheet nor in the tree was reported where it was read.
    if (life === undefined || life.some((days) => contains(days, valid))) return;
    const row = rowsOf.get(child)?.at(-1) ?? rowsOf.get(parent)?.at(-1);
    complain(draft, row?.row ?? 0, rowsOf.has(child) ? "parent" : "to", "unit_parent_refused", parent, {
      zh: `在“${child}”属于它的那些日子里都存在的单位`,
      en: `a unit that exists on all days on which ${child} is below it`,
    });
  };
  draft.change.relations.forEach(check);
  if (ends.size === 0) return;
  for (const { relations } of tree.values()) {
    for (const row of relations) {
      if (row.hierarchy === "administrative" && ends.has(row.parent) && !ended.has(row)) check(row);
    }
  }
}

/** The days on which each unit exists, once the sheet is taken in. */
function livesAfter(tree: ReadonlyMap<string, UnitFacts>, { change }: ImportDraft): Map<string, Validity[]> {
  const ended = new Map(change.endedVersions.map(({ row, before }) => [row, before]));
  const rows = [...tree.values()].flatMap(({ id, versions }) =>
    versions.map((version) => ({
      unit: id,
      valid: { from: version.valid.from, before: ended.get(version) ?? version.valid.before },
    })),
  );
  const all = Map.groupBy([...rows, ...change.versions], ({ unit }) => unit);
  return new Map(
    [...all].map(([unit, own]) => {
      const inOrder = own.toSorted((a, b) => ((a.valid.from ?? "") < (b.valid.from ?? "") ? -1 : 1));
      return [unit, joinRuns(inOrder, () => true).map(({ valid }) => valid)];
    }),
  );
}

function contains(outer: Validity, inner: Validity): boolean {
  const begins = outer.from === null || (inner.from !== null && outer.from <= inner.from);
  const ends = outer.before === null || (inner.before !== null && inner.before <= outer.before);
  return begins && ends;
}
