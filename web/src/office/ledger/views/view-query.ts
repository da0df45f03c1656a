/** A view is the ledger's address without the row that was open. */
import { FILTERS, type LedgerSearch } from "../ledger-search.ts";

const KEPT = [...FILTERS, "sort", "by", "unit"] as const;
type Kept = { readonly [Name in (typeof KEPT)[number]]?: string | undefined };

export const queryOfView = (search: LedgerSearch & Kept): Record<string, string> =>
  Object.fromEntries(
    KEPT.flatMap((name) => {
      const value = search[name];
      return value === undefined ? [] : [[name, value] as const];
    }),
  );

/** What a page no longer knows it leaves out. */
export const searchOfView = (query: Readonly<Record<string, string>>): Kept =>
  Object.fromEntries(KEPT.map((name) => [name, query[name]]));
