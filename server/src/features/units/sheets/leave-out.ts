import { failure, holdsOn } from "@cunjing/contract";
import { isWithin, type UnitFacts, versionOn } from "../changes/unit-facts.ts";
import type { ImportDraft } from "./import-draft.ts";

/**
 * Withdraws the units below `below` (null: all) that a complete sheet does not have. One with open problems needs a successor,
 * which a row that is not there cannot name.
 */
export function leaveOut(
  tree: ReadonlyMap<string, UnitFacts>,
  sheet: ReadonlyMap<string, unknown>,
  below: string | null,
  draft: ImportDraft,
): void {
  const { on, change, summary, failures, data } = draft;
  for (const facts of tree.values()) {
    const version = versionOn(facts, on);
    if (version === undefined || sheet.has(facts.id)) continue;
    if (below !== null && (facts.id === below || !isWithin(tree, facts.id, below, on))) continue;
    if (facts.openProblems > 0) {
      const file = data.sources[0]?.file ?? data.table.name;
      const expected = {
        zh: `表中有它：它还有 ${facts.openProblems} 个未销号问题`,
        en: `a row of it: ${facts.openProblems} of its problems are open`,
      };
      failures.push(failure("unit_left_out", { file, found: `${version.name}（${facts.id}）`, expected }));
      continue;
    }
    change.endedVersions.push({ row: version, before: on });
    for (const row of facts.relations) {
      if (holdsOn(row.valid, on)) change.endedRelations.push({ row, before: on });
    }
    change.withdrawals.push({ unit: facts.id, on, successor: null });
    summary.withdrawn.push(facts.id);
  }
}
