/** Whom a cell of the sheet means: a unit of the sheet or of the tree, by id, code, name, or path. */
import { type Failure, failure } from "@cunjing/contract";
import { cellOf, type DataTable, makeUnitFinder, placeOf } from "@cunjing/sheets";
import type { UnitFacts } from "../changes/unit-facts.ts";

/** Looking for what was meant takes a look at every name, so only the first ones get a suggestion. */
const MOST_SUGGESTIONS = 10;

/** The column's cells as ids; "" where empty or refused, with a failure for each that is. */
export function findUnits(
  data: DataTable,
  column: string,
  tree: ReadonlyMap<string, UnitFacts>,
  failures: Failure[],
): string[] {
  const find = makeUnitFinder(withTree(data, tree), { suggestions: MOST_SUGGESTIONS });
  const known = new Map<string, ReturnType<typeof find>>();
  return Array.from({ length: data.length }, (_, row) => {
    const written = cellOf(data, column, row);
    if (written === "") return "";
    let found = known.get(written);
    if (found === undefined) {
      found = find(written);
      known.set(written, found);
    }
    if ("id" in found) return found.id;
    failures.push(
      failure(found.code, { ...placeOf(data, row, column), found: written, expected: found.expected }),
    );
    return "";
  });
}

/** The sheet's units and behind them those of the tree that it does not have. */
function withTree(data: DataTable, tree: ReadonlyMap<string, UnitFacts>): DataTable {
  const ids = new Set(data.columns.get("id"));
  const others = [...tree.values()].filter(({ id }) => !ids.has(id));
  const latest = others.map(({ versions }) => versions.at(-1));
  const more: Readonly<Record<string, (at: number) => string>> = {
    id: (at) => others[at]?.id ?? "",
    name: (at) => latest[at]?.name ?? "",
    code: (at) => latest[at]?.code ?? "",
    parent: (at) => others[at]?.relations.at(-1)?.parent ?? "",
  };
  const columns = Object.entries(more).map(([id, get]): [string, string[]] => [
    id,
    [...(data.columns.get(id) ?? Array<string>(data.length).fill("")), ...others.map((_, at) => get(at))],
  ]);
  return { ...data, length: data.length + others.length, columns: new Map(columns) };
}
