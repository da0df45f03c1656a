import type { Phrase } from "@cunjing/contract";
import { findClosest } from "../cells/closest.ts";
import { cellOf, type DataTable } from "./data-table.ts";

export type FoundUnit =
  | { readonly id: string }
  | { readonly code: "unit_unknown" | "unit_ambiguous"; readonly expected: Phrase };

/** Comparing a slip of the pen with every unit is worth it for a county, not for the country. */
const MOST_COMPARED = 20_000;
const MOST_SHOWN = 5;

/**
 * Finds units by id, official code, name, or the end of their path ("乙镇/某村"), in this order.
 * @param suggestions so many times at most it looks for what may have been meant
 */
export function makeUnitFinder(
  units: DataTable,
  { suggestions = Number.POSITIVE_INFINITY }: { readonly suggestions?: number } = {},
): (written: string) => FoundUnit {
  let suggested = 0;
  const ids = new Set(units.columns.get("id"));
  const byCode = collect(units, "code");
  const byName = collect(units, "name");
  const parents = new Map<string, string>();
  const names = new Map<string, string>();
  for (let row = 0; row < units.length; row += 1) {
    parents.set(cellOf(units, "id", row), cellOf(units, "parent", row));
    names.set(cellOf(units, "id", row), cellOf(units, "name", row));
  }
  const above = (id: string) => names.get(parents.get(id) ?? "") ?? "";

  function byPath(written: string): string[] {
    const path = written.split(/\s*[/>＞／]\s*/).filter((step) => step !== "");
    if (path.length < 2) return [];
    const last = byName.get(path.at(-1) ?? "") ?? [];
    return last.filter((id) => path.slice(0, -1).every((step) => hasAncestor(id, step)));
  }

  function hasAncestor(id: string, name: string): boolean {
    const seen = new Set<string>();
    for (let at = parents.get(id); at !== undefined && at !== "" && !seen.has(at); at = parents.get(at)) {
      if (names.get(at) === name || at === name) return true;
      seen.add(at);
    }
    return false;
  }

  return (written) => {
    if (ids.has(written)) return { id: written };
    const found = byCode.get(written) ?? byName.get(written) ?? byPath(written);
    if (found.length === 1 && found[0] !== undefined) return { id: found[0] };
    if (found.length > 1) {
      const shown = found.slice(0, MOST_SHOWN).map((id) => `${id}（${above(id)}/${names.get(id)}）`);
      const more = found.length > MOST_SHOWN ? "…" : "";
      return {
        code: "unit_ambiguous",
        expected: {
          zh: `其中一个的编号：${shown.join("、")}${more}`,
          en: `one id of ${shown.join(", ")}${more}`,
        },
      };
    }
    const looks = ids.size <= MOST_COMPARED && suggested < suggestions;
    suggested += 1;
    const close = looks ? findClosest(written, [...byName.keys(), ...ids]) : undefined;
    if (close === undefined) {
      return { code: "unit_unknown", expected: { zh: "units 表中的单位", en: "a unit of the units table" } };
    }
    return {
      code: "unit_unknown",
      expected: { zh: `units 表中的单位（是否指“${close}”？）`, en: `a unit (did you mean ${close}?)` },
    };
  };
}

/** The distinct units that share a code or a name; the rows of one unit's different times count once. */
function collect(units: DataTable, column: string): Map<string, string[]> {
  const found = new Map<string, string[]>();
  for (let row = 0; row < units.length; row += 1) {
    const key = cellOf(units, column, row);
    const id = cellOf(units, "id", row);
    if (key === "" || id === "") continue;
    const before = found.get(key);
    if (before === undefined) found.set(key, [id]);
    else if (!before.includes(id)) before.push(id);
  }
  return found;
}
