import { exportLedger as spec } from "@cunjing/contract";
import { sql } from "kysely";
import { handleRead } from "../../platform/commands/handler.ts";
import type { Transaction } from "../../platform/commands/transaction.ts";
import { prepare } from "../../platform/statements/prepare.ts";
import { exportColumns, exportName, ledgerWordOf } from "./export-columns.ts";
import { type LedgerPage, type LedgerRow, ledgerPage } from "./ledger-page.ts";
import { ledgerScope } from "./ledger-scope.ts";
import { keysOf, SORTS } from "./ledger-sorts.ts";
import type { LedgerScope } from "./ledger-where.ts";
import { writeSheet } from "./write-sheet.ts";

/** Rows read at a time: a page is in memory, the sheet never is. */
const PAGE = 1_000;

const selectName = prepare<{ unit: string }, { name: string }>(
  (a) => sql`select name from unit where id = ${a.unit}::text`,
);

/** All rows of the filters as a sheet, in one snapshot, sent while it is read. */
export const exportLedger = handleRead(spec, async ({ tx, parts, actor, campaign, query, now }) => {
  const { unit, sort, ...filters } = query;
  const scope = await ledgerScope(tx, { actor, campaign, query, now });
  const [policy, place] = await Promise.all([
    parts.policies.inForce(tx, campaign, scope.today),
    unit === undefined ? undefined : tx.askOne(selectName({ unit })),
  ]);
  const wordOf = ledgerWordOf(policy?.version.policy);
  const rows = everyRow(tx, scope, { sort, filters, limit: PAGE });
  return {
    file: writeSheet(`问题台账 ${scope.today}`, exportColumns(wordOf), rows),
    name: exportName(place?.name, filters, wordOf, scope.today),
  };
});

async function* everyRow(
  tx: Transaction,
  scope: LedgerScope,
  page: Omit<LedgerPage, "keys">,
): AsyncGenerator<readonly LedgerRow[]> {
  const by = SORTS[page.sort];
  let keys: LedgerPage["keys"];
  for (;;) {
    const rows = await tx.ask(ledgerPage(scope, { ...page, keys }));
    if (rows.length > 0) yield rows;
    const last = rows.at(-1);
    if (last === undefined || rows.length < page.limit) return;
    keys = keysOf(by, last);
  }
}
