import { listLedger as spec } from "@cunjing/contract";
import { handleRead } from "../../platform/commands/handler.ts";
import { cutPage } from "../../platform/lists/cursor.ts";
import { readKeys } from "../../platform/lists/read-keys.ts";
import { ledgerPage } from "./ledger-page.ts";
import { ledgerScope } from "./ledger-scope.ts";
import { keysOf, SORTS } from "./ledger-sorts.ts";

/** A page of the ledger, with what is late computed for today. */
export const listLedger = handleRead(spec, async ({ tx, actor, campaign, query, now }) => {
  const { unit: _unit, sort, limit, cursor, ...filters } = query;
  const by = SORTS[sort];
  const keys = readKeys(
    sort,
    cursor,
    by.by.map(({ type }) => type),
  );
  const scope = await ledgerScope(tx, { actor, campaign, query, now });
  const found = await tx.ask(ledgerPage(scope, { sort, filters, limit: limit + 1, keys }));
  const { page, next } = cutPage(found, limit, sort, (row) => keysOf(by, row));
  return { rows: page.map(({ pos: _, ...row }) => row), next, today: scope.today };
});
