import { COUNT_STOPS_AT, countLedger as spec } from "@cunjing/contract";
import { sql } from "kysely";
import { handleRead } from "../../platform/commands/handler.ts";
import { compose } from "../../platform/statements/prepare.ts";
import { ledgerScope } from "./ledger-scope.ts";
import { SORTS } from "./ledger-sorts.ts";
import { ledgerRows } from "./ledger-where.ts";

/** How many: to ten thousand, and whether there are more; or all of them, when that is asked for. */
export const countLedger = handleRead(spec, async ({ tx, actor, campaign, query, now }) => {
  const { unit: _, sort, exact, ...filters } = query;
  const rows = ledgerRows(await ledgerScope(tx, { actor, campaign, query, now }), filters, SORTS[sort]);
  const stop = exact ? sql`` : sql` limit ${COUNT_STOPS_AT + 1}::integer`;
  const counted = await tx.askOne(
    compose(
      sql<{
        count: number;
      }>`select count(*)::integer as count from (select 1 from ${rows}${stop}) hit`,
    ),
  );
  const count = counted?.count ?? 0;
  const more = !exact && count > COUNT_STOPS_AT;
  return { count: more ? COUNT_STOPS_AT : count, more };
});
