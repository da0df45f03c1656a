/** Where a list goes on: the sort key of its last row, in a text that the client hands back as it got it. */
import { refuse } from "../commands/refusal.ts";

type Key = string | number | null;

/** `order` names the list and its sort: a cursor of another order would skip rows in silence. */
export function writeCursor(order: string, keys: readonly Key[]): string {
  return Buffer.from(JSON.stringify([order, ...keys])).toString("base64url");
}

/** @throws a refusal `cursor_wrong` */
export function readCursor(
  order: string,
  length: number,
  cursor: string | undefined,
): readonly Key[] | undefined {
  if (cursor === undefined) return undefined;
  const read = parse(Buffer.from(cursor, "base64url").toString());
  const fits = Array.isArray(read) && read.length === length + 1 && read[0] === order;
  return fits && read.every(isKey) ? read.slice(1) : refuse("cursor_wrong", {});
}

const isKey = (value: unknown): value is Key =>
  value === null || typeof value === "string" || Number.isSafeInteger(value);

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
