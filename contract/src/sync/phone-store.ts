/** What is to be done to a phone's store, as data: the app does it in one transaction together with the new cursor, a test in memory. */
import type { LeftScope, PullAnswer } from "../api/sync/pull-changes.ts";
import type { PullUnitsAnswer, SyncUnit } from "../api/sync/pull-units.ts";
import { SYNC_ORDER, type SyncType } from "./sync-types.ts";

export type StoredRow = Readonly<Record<string, unknown>>;

export type StoreChange =
  | { readonly kind: "clear" }
  | { readonly kind: "put"; readonly type: SyncType; readonly id: string; readonly row: StoredRow }
  | { readonly kind: "remove"; readonly type: SyncType; readonly id: string }
  | { readonly kind: "leave"; readonly left: LeftScope }
  | { readonly kind: "put_unit"; readonly unit: SyncUnit }
  /** The units and all rows at them. */
  | { readonly kind: "remove_units"; readonly units: readonly string[] }
  | { readonly kind: "keep_units"; readonly units: readonly string[] };

/** A pull's page as changes, in their order. */
export const changesOfPull = ({ reset, left, changes }: PullAnswer): readonly StoreChange[] => [
  ...(reset ? [{ kind: "clear" } as const] : []),
  ...left.map((one): StoreChange => ({ kind: "leave", left: one })),
  ...changes.map(
    (change): StoreChange =>
      "row" in change
        ? { kind: "put", type: change.type, id: change.id, row: change.row }
        : { kind: "remove", type: change.type, id: change.id },
  ),
];

export const changesOfUnits = ({ whole, units, gone }: PullUnitsAnswer): readonly StoreChange[] => [
  ...units.map((unit): StoreChange => ({ kind: "put_unit", unit })),
  whole
    ? { kind: "keep_units", units: units.map(({ unit }) => unit) }
    : { kind: "remove_units", units: gone },
];

/** A store in memory: of tests, and the model of the app's own. */
export interface MemoryStore {
  readonly rows: ReadonlyMap<SyncType, Map<string, StoredRow>>;
  readonly units: Map<string, SyncUnit>;
}

export const emptyStore = (): MemoryStore => ({
  rows: new Map(SYNC_ORDER.map((type) => [type, new Map<string, StoredRow>()])),
  units: new Map(),
});

export function changeStore(store: MemoryStore, changes: readonly StoreChange[]): void {
  for (const change of changes) changeOnce(store, change);
}

function changeOnce(store: MemoryStore, change: StoreChange): void {
  const { rows, units } = store;
  switch (change.kind) {
    case "clear":
      for (const ofType of rows.values()) ofType.clear();
      return;
    case "put":
      rows.get(change.type)?.set(change.id, change.row);
      return;
    case "remove":
      rows.get(change.type)?.delete(change.id);
      return;
    case "leave":
      for (const type of change.left.types) removeWhere(rows.get(type), (row) => fits(row, change.left));
      return;
    case "put_unit":
      units.set(change.unit.unit, change.unit);
      return;
    case "remove_units":
      removeUnits(store, (unit) => change.units.includes(unit));
      return;
    case "keep_units": {
      const kept = new Set(change.units);
      removeUnits(store, (unit) => !kept.has(unit));
    }
  }
}

const fits = (row: StoredRow, { ranges, team, round }: LeftScope): boolean =>
  (ranges === undefined || ranges.some(([low, high]) => low <= Number(row.pos) && Number(row.pos) <= high)) &&
  (team === undefined || row.team === team) &&
  (round === undefined || row.sealed_by === round);

function removeWhere(rows: Map<string, StoredRow> | undefined, isGone: (row: StoredRow) => boolean): void {
  for (const [id, row] of rows ?? []) if (isGone(row)) rows?.delete(id);
}

/** A document goes with the last of its problems, unless its receiver is in scope. */
function removeUnits({ rows, units }: MemoryStore, isGone: (unit: string) => boolean): void {
  for (const unit of units.keys()) if (isGone(unit)) units.delete(unit);
  for (const ofType of rows.values())
    removeWhere(ofType, ({ unit }) => typeof unit === "string" && isGone(unit));
  const problems = rows.get("problem");
  removeWhere(rows.get("dispatch"), ({ receiver, problems: of }) => {
    const isElsewhere = typeof receiver === "string" && !units.has(receiver);
    return isElsewhere && Array.isArray(of) && !of.some((problem) => problems?.has(String(problem)));
  });
}
