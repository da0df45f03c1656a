import type { Transaction } from "../../platform/commands/transaction.ts";
import { cutPage } from "../../platform/lists/cursor.ts";
import { readKeys } from "../../platform/lists/read-keys.ts";
import { type TrailScope, toTrailEvent } from "./trail-query.ts";
import { fetchEvents, walkBack } from "./walk-windows.ts";

const ORDER = "trail";

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
  const keys = await walkBack(tx, scope, after, limit + 1);
  const { page, next } = cutPage(keys, limit, ORDER, ({ key, event }) => [key, event]);
  const rows = await fetchEvents(tx, page);
  return { events: rows.map((row) => toTrailEvent(row, showsAccount)), next };
}
