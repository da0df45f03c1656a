import type { Transaction } from "../../platform/commands/transaction.ts";
import { cutPage } from "../../platform/lists/cursor.ts";
import { readKeys } from "../../platform/lists/read-keys.ts";
import { type TrailScope, toTrailEvent, trailPage } from "./trail-query.ts";

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
  const rows = await tx.ask(trailPage(scope, after, limit + 1));
  const { page, next } = cutPage(rows, limit, ORDER, ({ key, event }) => [key, event]);
  return { events: page.map((row) => toTrailEvent(row, showsAccount)), next };
}
