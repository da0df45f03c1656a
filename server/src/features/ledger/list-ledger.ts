import { listLedger as spec } from "@cunjing/contract";
import { handleRead } from "../../platform/commands/handler.ts";
import { cutPage } from "../../platform/lists/cursor.ts";
import { readKeys } from "../../platform/lists/read-keys.ts";
import { siteDay } from "../../platform/site-day.ts";
import { howToSearch } from "./how-to-search.ts";
import { ledgerPage } from "./ledger-page.ts";
import { ledgerRanges } from "./ledger-scope.ts";
import { keysOf, SORTS } from "./ledger-sorts.ts";

/** A page of the ledger, with what is late computed for today. */
export const listLedger = handleRead(spec, async ({ tx, actor, campaign, query, now }) => {
  const { unit, sort, limit, cursor, ...filters } = query;
  const by = SORTS[sort];
  const keys = readKeys(
    sort,
    cursor,
    by.by.map(({ type }) => type),
  );
  const ranges = await ledgerRanges(tx, actor, campaign, unit);
  const search = await howToSearch(tx, { campaign, ranges }, filters.words);
  const scope = { campaign, ranges, today: siteDay(now), search };
  const found = await tx.ask(ledgerPage(scope, { sort, filters, limit: limit + 1, keys }));
  const { page, next } = cutPage(found, limit, sort, (row) => keysOf(by, row));
  return { rows: page.map(({ pos: _, ...row }) => row), next, today: scope.today };
});
