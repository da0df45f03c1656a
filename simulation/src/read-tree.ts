import type { Row } from "./columns.ts";

export type UnitCells = Row<"units">;

/** An assessed unit (child of the root) with the towns and villages below it, in order of their ids. */
export type AssessedUnit = {
  unit: UnitCells;
  towns: UnitCells[];
  villages: VillageUnit[];
};
export type VillageUnit = { unit: UnitCells; town: string };
export type Tree = { root: UnitCells; assessed: AssessedUnit[] };

const VILLAGE_KINDS = new Set(["village", "community"]);
const byId = (a: UnitCells, b: UnitCells): number => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);

/**
 * Reads the units that hold on `day`. The root is the one unit without a parent, its children are assessed, theirs are the towns.
 * Villages that exist in statistics only (tag `statistical`) are not visited. Throws when there is no root or more than one.
 */
export function readTree(rows: readonly UnitCells[], day: string): Tree {
  const holding = rows.filter(
    (row) => (row.from === "" || row.from <= day) && (row.to === "" || day <= row.to),
  );
  const children = Map.groupBy(holding.toSorted(byId), (row) => row.parent);
  const [root, ...others] = children.get("") ?? [];
  if (!root || others.length > 0) throw new RangeError("the tree needs exactly one unit without a parent");
  const assessed = (children.get(root.id) ?? []).map((unit) => {
    const towns = children.get(unit.id) ?? [];
    return { unit, towns, villages: towns.flatMap((town) => villagesBelow(children, town.id, town.id)) };
  });
  return { root, assessed };
}

/** The rows in official order: parents before children, siblings by `order`, then by id; rows of one unit by their first day. */
export function orderUnits(rows: readonly UnitCells[]): UnitCells[] {
  const byOrder = (a: UnitCells, b: UnitCells): number =>
    Number(a.order) - Number(b.order) || byId(a, b) || (a.from < b.from ? -1 : 1);
  const children = Map.groupBy(rows.toSorted(byOrder), (row) => row.parent);
  const walk = (parent: string): UnitCells[] =>
    (children.get(parent) ?? []).flatMap((row, at, all) =>
      all[at + 1]?.id === row.id ? [row] : [row, ...walk(row.id)],
    );
  return walk("");
}

function villagesBelow(children: Map<string, UnitCells[]>, id: string, town: string): VillageUnit[] {
  return (children.get(id) ?? []).flatMap((unit) => {
    if (!VILLAGE_KINDS.has(unit.kind)) return villagesBelow(children, unit.id, town);
    return unit.tags.split(";").includes("statistical") ? [] : [{ unit, town }];
  });
}
