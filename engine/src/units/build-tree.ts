/** Builds the dated tree from rows of the units table. */
import { tryParseFraction } from "../number/parse-fraction.ts";
import { fromFractions, fromTexts } from "../vector/make.ts";
import type { TextVector, Vector } from "../vector/types.ts";
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

/** Attributes that are names and codes even where they look like numbers. */
const ALWAYS_TEXT = new Set(["id", "name", "code", "parent", "tags", "kind", "track"]);

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
        const valid = ids.map((id) => rowsOf.get(id)?.find((row) => holds(row, day)));
        snapshot = makeSnapshot(ids, valid, index, attributes);
        snapshots.set(version, snapshot);
      }
      return snapshot;
    },
  };
}

function holds(row: UnitRow, day: number): boolean {
  return (row.from === undefined || row.from <= day) && (row.to === undefined || day <= row.to);
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

function makeSnapshot(
  ids: readonly string[],
  rows: readonly (UnitRow | undefined)[],
  index: ReadonlyMap<string, number>,
  attributes: readonly string[],
): TreeSnapshot {
  const parent = Int32Array.from(rows, (row) =>
    row?.parent === undefined ? -1 : (index.get(row.parent) ?? -1),
  );
  const kind = fromTexts(rows.map((row) => row?.kind ?? null));
  const known = new Map<string, Vector>();
  const make = (name: string): Vector | undefined => {
    if (name === "id") return fromTexts(ids);
    if (name === "kind") return kind;
    if (name === "name") return fromTexts(rows.map((row) => row?.name ?? null));
    if (name === "parent") return fromTexts(rows.map((row) => row?.parent ?? null));
    if (!attributes.includes(name)) return undefined;
    return attributeVector(
      name,
      rows.map((row) => row?.attributes?.[name] ?? ""),
    );
  };
  return snapshotOf(
    { parent, exists: Uint8Array.from(rows, (row) => (row === undefined ? 0 : 1)), kind },
    (name) => {
      const vector = known.get(name) ?? make(name);
      if (vector !== undefined) known.set(name, vector);
      return vector;
    },
  );
}

/** A snapshot from columns: what `buildUnitTree` and trees that come as arrays share. */
export function snapshotOf(
  columns: { parent: Int32Array; exists: Uint8Array; kind: TextVector },
  attribute: (name: string) => Vector | undefined,
): TreeSnapshot {
  const { parent, exists, kind } = columns;
  let order: Int32Array | undefined;
  const nearestOf = new Map<string, Int32Array>();
  return {
    parent,
    exists,
    kind,
    get order() {
      order ??= parentsFirst(parent);
      return order;
    },
    attribute,
    nearest(kinds) {
      const key = kinds.join(" ");
      let nearest = nearestOf.get(key);
      if (nearest === undefined) {
        nearest = findNearest(this.order, parent, kind, kinds);
        nearestOf.set(key, nearest);
      }
      return nearest;
    },
  };
}

function attributeVector(name: string, cells: readonly string[]): Vector {
  const filled = cells.filter((cell) => cell !== "");
  const numeric =
    !ALWAYS_TEXT.has(name) && filled.length > 0 && filled.every((cell) => tryParseFraction(cell) !== null);
  if (!numeric) return fromTexts(cells.map((cell) => (cell === "" ? null : cell)));
  return fromFractions(cells.map((cell) => (cell === "" ? "empty" : tryParseFraction(cell))));
}

function parentsFirst(parent: Int32Array): Int32Array {
  const order = new Int32Array(parent.length);
  let ordered = true;
  for (let i = 0; i < parent.length; i++) {
    order[i] = i;
    if ((parent[i] as number) >= i) ordered = false;
  }
  if (ordered) return order;
  const depth = new Int32Array(parent.length).fill(-1);
  const depthOf = (unit: number): number => {
    let steps = 0;
    for (let at = unit; at >= 0; at = parent[at] as number) {
      steps++;
      if (steps > parent.length) throw new Error(`unit ${unit} is above itself`);
    }
    return steps;
  };
  for (let i = 0; i < parent.length; i++) depth[i] = depthOf(i);
  return order.sort((a, b) => (depth[a] as number) - (depth[b] as number) || a - b);
}

function findNearest(
  order: Int32Array,
  parent: Int32Array,
  kind: TextVector,
  kinds: readonly string[],
): Int32Array {
  const wanted = new Set(kinds.map((name) => kind.words.indexOf(name)).filter((code) => code >= 0));
  const nearest = new Int32Array(order.length).fill(-1);
  for (const unit of order) {
    const above = parent[unit] as number;
    if (wanted.has(kind.codes[unit] as number)) nearest[unit] = unit;
    else if (above >= 0) nearest[unit] = nearest[above] as number;
  }
  return nearest;
}
