/** Where a page of a list ended: the key of its last row, which the next page begins after. Opaque to clients; it names its order. */
import { refuse } from "../commands/refusal.ts";

/** The values of a total order's columns in one row; the last of them is unique. */
export type Key = readonly (string | number | null)[];

/** The cursor of a row in this order. */
export const writeCursor = (order: string, key: Key): string =>
  Buffer.from(JSON.stringify([order, ...key])).toString("base64url");

/**
 * The key that a cursor of this order holds; undefined without a cursor.
 * @throws a refusal `cursor_wrong` for a cursor of another order, or none at all
 */
export function readCursor(order: string, cursor: string | undefined, columns: number): Key | undefined {
  if (cursor === undefined) return undefined;
  const [named, ...key] = parse(cursor);
  const fits = named === order && key.length === columns && key.every(isKeyValue);
  return fits ? (key as Key) : refuse("cursor_wrong", {});
}

/** A page and the cursor of the next, from rows of which one more was asked for than the page holds. */
export function cutPage<Row>(rows: readonly Row[], limit: number, order: string, keyOf: (row: Row) => Key) {
  const page = rows.slice(0, limit);
  const last = page.at(-1);
  const next = rows.length > limit && last !== undefined ? writeCursor(order, keyOf(last)) : null;
  return { page, next };
}

function parse(cursor: string): unknown[] {
  try {
    const value: unknown = JSON.parse(Buffer.from(cursor, "base64url").toString("utf8"));
    return Array.isArray(value) ? value : [];
  } catch {
    return [];
  }
}

const isKeyValue = (value: unknown): boolean =>
  value === null || typeof value === "string" || (typeof value === "number" && Number.isFinite(value));
