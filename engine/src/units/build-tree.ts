/** Builds the dated tree from rows of the units table. */
import { fromInteger } from "../number/fraction.ts";
import { fromFractions, fromTexts } from "../vector/make.ts";
import type { ValueType, Vector } from "../vector/types.ts";
import { attributeVector } from "./attribute-vector.ts";
import { snapshotOf } from "./snapshot.ts";
import type { TreeSnapshot, UnitRow, UnitTree } from "./tree.ts";

export class UnitTreeError extends Error {
  readonly unit: string;
  readonly problem: "unknown_parent" | "cycle" | "overlap" | "duplicate";
  constructor(unit: string, problem: UnitTreeError["problem"], message: string) {
    super(message);
    this.unit = unit;
    this.problem = problem;
  }
}

/**
 * @throws {UnitTreeError} where a parent is unknown, units form a circle, or two rows of a unit hold on the same day.
 */
export function buildUnitTree(rows: readonly UnitRow[]): UnitTree {
  const rowsOf = groupRows(rows);
  const latest = new Map<string, UnitRow>();
  for (const [id, own] of rowsOf) latest.set(id, own.at(-1) as UnitRow);
  const ids = officialOrder(latest);
  const index = new Map(ids.map((id, i) => [id, i]));
  for (const row of rows) {
    if (row.parent !== undefined && !index.has(row.parent)) {
      throw new UnitTreeError(row.id, "unknown_parent", `单位 ${row.id} 的上级 ${row.parent} 不存在`);
    }
  }
  refuseOldCircles(rowsOf);
  const attributes = [...new Set(rows.flatMap((row) => Object.keys(row.attributes ?? {})))];
  const cuts = [...new Set(rows.flatMap((row) => [row.from, row.to === undefined ? undefined : row.to + 1]))]
    .filter((day): day is number => day !== undefined)
    .sort((a, b) => a - b);
  const snapshots = new Map<number, TreeSnapshot>();

  return {
    count: ids.length,
    idOf: (unit) => ids[unit] ?? "",
    indexOf: (id) => index.get(id),
    nameOf: (unit, day) => {
      const own = rowsOf.get(ids[unit] ?? "") ?? [];
      return (own.find((row) => holds(row, day)) ?? own.at(-1))?.name ?? "";
    },
    at: (day) => {
      const version = cuts.filter((cut) => cut <= day).length;
      let snapshot = snapshots.get(version);
      if (snapshot === undefined) {
        const known = ids.map((id) => knownRow(rowsOf.get(id) ?? [], day));
        const exists = Uint8Array.from(known, (row) => (row !== undefined && holds(row, day) ? 1 : 0));
        snapshot = makeSnapshot(ids, known, exists, index, attributes);
        snapshots.set(version, snapshot);
      }
      return snapshot;
    },
  };
}

function holds(row: UnitRow, day: number): boolean {
  return (row.from === undefined || row.from <= day) && (row.to === undefined || day <= row.to);
}

/** What is known of a unit on a day: the row that holds, or after its end the last one. Before it began: nothing. */
function knownRow(own: readonly UnitRow[], day: number): UnitRow | undefined {
  return own.findLast((row) => row.from === undefined || row.from <= day);
}

function groupRows(rows: readonly UnitRow[]): Map<string, UnitRow[]> {
  const rowsOf = new Map<string, UnitRow[]>();
  for (const row of rows) {
    const own = rowsOf.get(row.id);
    if (own === undefined) rowsOf.set(row.id, [row]);
    else own.push(row);
  }
  for (const [id, own] of rowsOf) {
    if (own.length === 1) continue;
    own.sort((a, b) => (a.from ?? -Infinity) - (b.from ?? -Infinity));
    for (let i = 1; i < own.length; i++) {
      if ((own[i - 1]?.to ?? Infinity) >= (own[i]?.from ?? -Infinity)) {
        throw new UnitTreeError(id, "overlap", `单位 ${id} 有两行在同一天有效`);
      }
    }
  }
  return rowsOf;
}

/** Parents before children; siblings by official order, then by id, so that the order is total. */
function officialOrder(latest: ReadonlyMap<string, UnitRow>): string[] {
  const children = new Map<string, UnitRow[]>();
  const roots: UnitRow[] = [];
  for (const row of latest.values()) {
    if (row.parent === undefined || !latest.has(row.parent)) roots.push(row);
    else {
      const siblings = children.get(row.parent);
      if (siblings === undefined) children.set(row.parent, [row]);
      else siblings.push(row);
    }
  }
  const byOrder = (a: UnitRow, b: UnitRow): number =>
    (a.order ?? Infinity) - (b.order ?? Infinity) || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);
  const ids: string[] = [];
  const stack = roots.sort((a, b) => -byOrder(a, b) || 0);
  while (stack.length > 0) {
    const row = stack.pop() as UnitRow;
    ids.push(row.id);
    const below = children.get(row.id);
    if (below) for (const child of below.sort((a, b) => -byOrder(a, b) || 0)) stack.push(child);
  }
  if (ids.length < latest.size) {
    const reached = new Set(ids);
    const lost = [...latest.keys()].find((id) => !reached.has(id)) ?? "";
    throw new UnitTreeError(lost, "cycle", `单位 ${lost} 的上级绕成了圈`);
  }
  return ids;
}

/** Circles that an earlier form of the tree had: one of its units has a row that is not its last. */
function refuseOldCircles(rowsOf: ReadonlyMap<string, readonly UnitRow[]>): void {
  const changed = [...rowsOf.values()].filter((own) => own.length > 1);
  const days = [...new Set(changed.flatMap((own) => own.map((row) => row.from ?? -Infinity)))];
  for (const [first] of changed.map((own) => own as [UnitRow, ...UnitRow[]])) {
    for (const day of days) {
      const seen = new Set<string>();
      for (let at: string | undefined = first.id; at !== undefined; ) {
        if (seen.has(at)) throw new UnitTreeError(at, "cycle", `单位 ${at} 的上级绕成了圈`);
        seen.add(at);
        at = knownRow(rowsOf.get(at) ?? [], day)?.parent;
      }
    }
  }
}

function makeSnapshot(
  ids: readonly string[],
  rows: readonly (UnitRow | undefined)[],
  exists: Uint8Array,
  index: ReadonlyMap<string, number>,
  attributes: readonly string[],
): TreeSnapshot {
  const parent = Int32Array.from(rows, (row) =>
    row?.parent === undefined ? -1 : (index.get(row.parent) ?? -1),
  );
  const kind = fromTexts(rows.map((row) => row?.kind ?? null));
  const known = new Map<string, Vector>();
  const make = (name: string, type?: ValueType): Vector | undefined => {
    if (name === "id") return fromTexts(ids);
    if (name === "kind") return kind;
    if (name === "order")
      return fromFractions(rows.map((row) => (row?.order === undefined ? "empty" : fromInteger(row.order))));
    if (name === "name") return fromTexts(rows.map((row) => row?.name ?? null));
    if (name === "parent") return fromTexts(rows.map((row) => row?.parent ?? null));
    if (!attributes.includes(name)) return undefined;
    return attributeVector(
      name,
      rows.map((row) => row?.attributes?.[name] ?? ""),
      type,
    );
  };
  return snapshotOf({ parent, exists, kind }, (name, type) => {
    const key = `${name} ${type ?? ""}`;
    const vector = known.get(key) ?? make(name, type);
    if (vector !== undefined) known.set(key, vector);
    return vector;
  });
}
