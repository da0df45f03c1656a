/** Who held a responsibility for a unit on a day (S0-25, A10): a measure falls on the holder as of the event. */
import type { FactTable } from "../facts/table.ts";
import type { Graph } from "../graph/types.ts";
import { rowDay, rowText } from "../vector/row.ts";
import type { Vector } from "../vector/types.ts";

export interface Holder {
  /** The holder's id: a post, a unit or a body. */
  readonly id: string;
  /** The post as documents print it, else the body, else the id. */
  readonly label: string;
  readonly kind: string;
  /** First and last day of the responsibility; null where open. */
  readonly from: number | null;
  readonly to: number | null;
}

/**
 * The holders of these kinds of responsibility for a unit on a day, in the order in which they took it over.
 * @param kinds null: of every kind
 */
export function holdersOf(
  graph: Graph,
  unit: number,
  kinds: readonly string[] | null,
  day: number,
): readonly Holder[] {
  const own = responsibilities(graph).get(unit) ?? [];
  return own.filter(
    ({ kind, from, to }) =>
      (kinds === null || kinds.includes(kind)) &&
      (from === null || from <= day) &&
      (to === null || day <= to),
  );
}

const known = new WeakMap<FactTable, ReadonlyMap<number, readonly Holder[]>>();
const NONE: ReadonlyMap<number, readonly Holder[]> = new Map();

/** Every responsibility by unit; built once for a table. */
export function responsibilities(graph: Graph): ReadonlyMap<number, readonly Holder[]> {
  const table = graph.facts("responsibilities");
  if (table === undefined) return NONE;
  const built = known.get(table) ?? byUnit(table);
  known.set(table, built);
  return built;
}

function byUnit(table: FactTable): ReadonlyMap<number, readonly Holder[]> {
  const units = new Map<number, Holder[]>();
  for (let row = 0; row < table.rows; row++) {
    const id = textAt(table.column("holder"), row);
    if (id === null) continue;
    const holder = {
      id,
      label: textAt(table.column("post"), row) ?? textAt(table.column("body"), row) ?? id,
      kind: textAt(table.column("kind"), row) ?? "",
      from: dayAt(table.column("from"), row),
      to: dayAt(table.column("to"), row),
    };
    const own = units.get(table.unit[row]!);
    if (own === undefined) units.set(table.unit[row]!, [holder]);
    else own.push(holder);
  }
  for (const own of units.values()) own.sort(inOrderOfDays);
  return units;
}

function inOrderOfDays(a: Holder, b: Holder): number {
  return compareStart(a.from, b.from) || compareText(a.kind, b.kind) || compareText(a.id, b.id) || 0;
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function textAt(vector: Vector | undefined, row: number): string | null {
  return vector?.type === "text" ? rowText(vector, row) : null;
}

function dayAt(vector: Vector | undefined, row: number): number | null {
  return vector?.type === "day" ? rowDay(vector, row) : null;
}

/** Open beginnings first. */
function compareStart(a: number | null, b: number | null): number {
  if (a === b) return 0;
  return a === null ? -1 : b === null ? 1 : a - b;
}
