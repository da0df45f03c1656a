import { getRouteApi } from "@tanstack/react-router";
import { useMemo } from "react";
import { useReadPages } from "../../api/queries.ts";
import type { Answer } from "../../api/types.ts";
import { useScope } from "../../app/campaign.ts";
import { filtersOf, type LedgerSearch, sortOf } from "./ledger-search.ts";

export type LedgerRow = Answer<"list-ledger">["rows"][number];

const route = getRouteApi("/c/$campaign/ledger");

export type ChangeLedger = (
  patch: { readonly [Name in keyof LedgerSearch]?: string | undefined } & {
    readonly unit?: string | undefined;
  },
  options?: { readonly replace?: boolean },
) => void;

/** The ledger's address, and how it is changed: other filters begin at the top, another row's panel does not. */
export function useLedgerSearch(): { readonly search: LedgerSearch; readonly change: ChangeLedger } {
  const search = route.useSearch() as LedgerSearch;
  const navigate = route.useNavigate();
  const change: ChangeLedger = (patch, { replace = false } = {}) =>
    void navigate({ search: (before) => ({ ...before, ...patch }), replace, resetScroll: false });
  return { search, change };
}

export type Ledger = ReturnType<typeof useLedger>;

const ROWS_A_PAGE = 100;

/** The rows that the address asks for, read page by page. */
export function useLedger(search: LedgerSearch) {
  const { campaign, unit } = useScope();
  const sort = sortOf(search);
  const filters = filtersOf(search);
  const args = { campaign, ...(unit === undefined ? {} : { unit }), ...filters };
  const pages = useReadPages(
    "list-ledger",
    { ...args, sort, limit: ROWS_A_PAGE },
    { enabled: search.asks === undefined },
  );
  const rows = useMemo(() => pages.data?.pages.flatMap((page) => page.rows), [pages.data]);
  return {
    rows,
    today: pages.data?.pages[0]?.today,
    pages,
    args,
    sort,
    /** The list's name: under it its place is kept. */
    place: `ledger ${JSON.stringify([campaign, unit, filters, sort])}`,
  };
}
