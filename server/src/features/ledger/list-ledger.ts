import { listLedger as spec } from "@cunjing/contract";
import { handleRead } from "../../platform/commands/handler.ts";
import { readCursor, writeCursor } from "../../platform/pages/cursor.ts";
import { siteDay } from "../../platform/site-day.ts";
import { type LedgerRow, ledgerPage } from "./ledger-page.ts";
import { ledgerRanges } from "./ledger-scope.ts";
import { SORTS } from "./ledger-sorts.ts";

/** A page of the ledger, with what is late computed for today. */
export const listLedger = handleRead(spec, async ({ tx, actor, campaign, query, now }) => {
  const { unit, sort, limit, cursor, ...filters } = query;
  const { by } = SORTS[sort];
  const keys = readCursor(sort, by.length, cursor);
  const ranges = await ledgerRanges(tx, actor, campaign, unit);
  const scope = { campaign, ranges, today: siteDay(now) };
  // One more than asked for: whether anything comes next.
  const found = await tx.ask(ledgerPage(scope, { sort, filters, limit: limit + 1, keys }));
  const shown = found.slice(0, limit);
  const last = found.length > limit ? shown.at(-1) : undefined;
  const keysOf = (row: LedgerRow) =>
    by.map(({ column }) =>
      column === "id" ? row.problem : (row as unknown as Record<string, string | number | null>)[column]!,
    );
  return {
    rows: shown.map(({ pos: _, ...row }) => row),
    next: last === undefined ? null : writeCursor(sort, keysOf(last)),
    today: scope.today,
  };
});
