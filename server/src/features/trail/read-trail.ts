import { refuse } from "../../platform/commands/refusal.ts";
import type { Transaction } from "../../platform/commands/transaction.ts";
import { writeCursor } from "../../platform/lists/cursor.ts";
import { readKeys } from "../../platform/lists/read-keys.ts";
import { type TrailScope, toTrailEvent } from "./trail-query.ts";
import { endOf, fetchEvents, walkBack } from "./walk-windows.ts";

const ORDER = "trail";
/** A command of many parts writes as many events at once, and each has its own microsecond: no true cursor says more. */
const MOST_AT_ONE_INSTANT = 10_000;

interface Page {
  readonly limit: number;
  readonly cursor?: string | undefined;
}

/** A page of the trail and the cursor of the next. */
export async function readTrail(
  tx: Transaction,
  scope: TrailScope,
  { limit, cursor }: Page,
  showsAccount: boolean,
) {
  const after = readKeys(ORDER, cursor, ["instant", "whole"]);
  if (after !== undefined && (after[1] < 1 || after[1] > MOST_AT_ONE_INSTANT))
    return refuse("cursor_wrong", {});
  const keys = await walkBack(tx, scope, after, limit + 1);
  const page = keys.slice(0, limit);
  const end = keys.length > limit ? endOf(page, after) : undefined;
  const next = end === undefined ? null : writeCursor(ORDER, end);
  const rows = await fetchEvents(tx, page);
  return { events: rows.map((row) => toTrailEvent(row, showsAccount)), next };
}
