/** A cursor whose keys have the types of their columns: one that was made up is refused here, and never reaches the database. */
import { refuse } from "../commands/refusal.ts";
import { readCursor } from "./cursor.ts";

const FITS = {
  instant: (value: unknown) =>
    typeof value === "string" && /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d{1,6})?(Z|[+-]\d\d:\d\d)$/.test(value),
  /** 2019-04-30T10:00, the site's clock. */
  minute: (value: unknown) => typeof value === "string" && /^\d{4}-\d\d-\d\dT\d\d:\d\d$/.test(value),
  day: (value: unknown) => typeof value === "string" && /^\d{4}-\d\d-\d\d$/.test(value),
  uuid: (value: unknown) =>
    typeof value === "string" && /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(value),
  whole: (value: unknown) => Number.isSafeInteger(value),
} as const;

type Type = keyof typeof FITS;
type ValueOf<T extends Type> = T extends "whole" ? number : string;

/**
 * The keys that a cursor of this order holds; undefined without a cursor.
 * @throws a refusal `cursor_wrong`
 */
export function readKeys<const T extends readonly Type[]>(
  order: string,
  cursor: string | undefined,
  types: T,
): { -readonly [K in keyof T]: ValueOf<T[K]> } | undefined {
  const keys = readCursor(order, cursor, types.length);
  if (keys === undefined) return undefined;
  const fit = types.every((type, at) => FITS[type](keys[at]) && isReal(type, keys[at]));
  return fit ? (keys as never) : refuse("cursor_wrong", {});
}

/** 2019-02-30 has the shape of a day, and is none. */
const isReal = (type: Type, value: unknown): boolean => {
  if (type !== "day" && type !== "instant") return true;
  const day = String(value).slice(0, 10);
  const read = new Date(String(value));
  const start = new Date(`${day}T00:00:00Z`);
  return !Number.isNaN(read.getTime()) && start.toISOString().slice(0, 10) === day;
};
