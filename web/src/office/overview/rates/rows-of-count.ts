/** Which of the ledger's filters gives just the rows of a count behind the rates. */
import type { ProblemCounts } from "@cunjing/contract";
import { type Days, givenDays } from "./rates-days.ts";

/** Of the others the ledger knows none: it lists what is late by the day, and what was ever sent back or extended not at all. */
const FILTERS: { readonly [Id in keyof ProblemCounts]?: string } = {
  found: "standing=kept",
  closed: "standing=closed",
  open: "standing=open",
  deferred: "state=deferred",
  withdrawn: "state=withdrawn",
};

/** As words of the ledger's address; undefined where it has no such filter. The days are those on which a problem was found, so the order is by them. */
export function rowsOfCount(id: keyof ProblemCounts, days: Days): string | undefined {
  const filter = FILTERS[id];
  if (filter === undefined) return undefined;
  return [filter, "sort=found_last", ...Object.entries(givenDays(days)).map((one) => one.join("="))].join(
    "&",
  );
}
