/** A page of the ledger: keys first, from the sort's index alone where that holds all filters, then the rows of the page. */
import type { AnswerOf, LedgerFilters, LedgerSort, listLedger } from "@cunjing/contract";
import { sql } from "kysely";
import { compose, type Query } from "../../platform/statements/prepare.ts";
import { JOIN_ABOVE, NAMES_ABOVE } from "../units/names-above.ts";
import { after, orderBy, SORTS } from "./ledger-sorts.ts";
import { type LedgerScope, ledgerRows } from "./ledger-where.ts";

export type LedgerRow = AnswerOf<typeof listLedger>["rows"][number] & { readonly pos: number };

export interface LedgerPage {
  readonly sort: LedgerSort;
  readonly filters: LedgerFilters;
  readonly limit: number;
  readonly keys: readonly (string | number | null)[] | undefined;
}

export function ledgerPage(scope: LedgerScope, { sort, filters, limit, keys }: LedgerPage): Query<LedgerRow> {
  const by = SORTS[sort];
  const beyond = keys === undefined ? sql`` : sql` and ${after(by, keys)}`;
  return compose(
    sql<LedgerRow>`select q.id as problem, q.revision, q.unit, u.name as unit_name,
        ${NAMES_ABOVE} as above, q.pos, q.serial, q.state, q.source, q.category,
        q.place_type, q.severity, q.stock, q.prominent, q.description, q.place, q.found_on, q.channel, q.dispatch, q.responsible_unit,
        q.due_on,
        case when q.state in ('dispatched', 'in_rectification') and q.due_on < ${scope.today}::date
          then ${scope.today}::date - q.due_on end as overdue_days,
        q.requested_on, q.closed_on, q.returns, q.warnings, q.lineage, q.rebound_of, q.request_kind
      from (select p.campaign, p.id from ${ledgerRows(scope, filters, by)}${beyond} order by ${orderBy(by)} limit ${limit}::integer) hit
      join problem q on q.campaign = hit.campaign and q.id = hit.id and q.campaign = ${scope.campaign}::uuid
      join campaign c on c.id = q.campaign
      join unit u on u.id = q.unit
      ${JOIN_ABOVE}
      order by ${orderBy(by, "q")}`,
  );
}
