import { COUNT_STOPS_AT, countLedger as spec } from "@cunjing/contract";
import { sql } from "kysely";
import { handleRead } from "../../platform/commands/handler.ts";
import { siteDay } from "../../platform/site-day.ts";
import { compose } from "../../platform/statements/prepare.ts";
import { howToSearch } from "./how-to-search.ts";
import { ledgerRanges } from "./ledger-scope.ts";
import { SORTS } from "./ledger-sorts.ts";
import { ledgerWhere } from "./ledger-where.ts";

/** How many: to ten thousand, and whether there are more; or all of them, when that is asked for. */
export const countLedger = handleRead(spec, async ({ tx, actor, campaign, query, now }) => {
  const { unit, sort, exact, ...filters } = query;
  const ranges = await ledgerRanges(tx, actor, campaign, unit);
  const search = await howToSearch(tx, { campaign, ranges }, filters.words);
  const where = ledgerWhere({ campaign, ranges, today: siteDay(now), search }, filters, SORTS[sort]);
  const stop = exact ? sql`` : sql` limit ${COUNT_STOPS_AT + 1}::integer`;
  const counted = await tx.askOne(
    compose(
      sql<{
        count: number;
      }>`select count(*)::integer as count from (select 1 from problem p where ${where}${stop}) hit`,
    ),
  );
  const count = counted?.count ?? 0;
  const more = !exact && count > COUNT_STOPS_AT;
  return { count: more ? COUNT_STOPS_AT : count, more };
});
