/** What the ledger's address carries, and what it asks of the server by it. */
import type { PROBLEM_STATES } from "@cunjing/contract";
import type { Args } from "../../api/types.ts";

/** Filters that are words of the address; the unit is the scope and stands on every page. */
export const FILTERS = [
  "standing",
  "state",
  "due",
  "source",
  "category",
  "channel",
  "severity",
  "team",
  "prominent",
  "from",
  "to",
  "words",
] as const;
export type Filter = (typeof FILTERS)[number];

/** asks=requests: what was asked for and waits for a decision, in the place of the problems. register=1: a new problem is entered beside them. */
export const SEARCH = [...FILTERS, "sort", "by", "asks", "problem", "register"] as const;
export type LedgerSearch = { readonly [Name in (typeof SEARCH)[number]]?: string };

export type LedgerArgs = Args<"list-ledger">;
type Sort = NonNullable<LedgerArgs["sort"]>;
type Standing = NonNullable<LedgerArgs["standing"]>;

/** Facets: filters whose values the server counts. */
export const FACETS = ["state", "category", "source", "channel", "severity", "team"] as const;
export type Facet = (typeof FACETS)[number];

const ENDED: readonly string[] = ["closed", "withdrawn"] satisfies (keyof typeof PROBLEM_STATES)[];
const RUNNING: readonly string[] = [
  "dispatched",
  "in_rectification",
] satisfies (keyof typeof PROBLEM_STATES)[];

/** Open ones, unless said otherwise or a state asked for that is none of them. */
export const standingOf = ({ standing, state }: LedgerSearch): Standing =>
  (standing as Standing | undefined) ?? (state !== undefined && ENDED.includes(state) ? "all" : "open");

/**
 * The order: what is due first where all have a due day, newest close-outs first of the closed, else the newest first. An order that would
 * leave rows out (by due day or close-out) is never taken unasked.
 */
export function sortOf(search: LedgerSearch): Sort {
  const standing = standingOf(search);
  const { sort, due, state } = search;
  if (sort === "due" && standing !== "open") return "found_last";
  if (sort === "closed_last" && standing === "open") return "found_last";
  if (sort !== undefined) return sort as Sort;
  if (standing === "closed") return "closed_last";
  return due !== undefined || (state !== undefined && RUNNING.includes(state)) ? "due" : "found_last";
}

/** The filters as the list, the counts and the export take them. */
export function filtersOf(search: LedgerSearch): Omit<LedgerArgs, "campaign" | "unit" | "sort"> {
  const given = Object.fromEntries(
    FILTERS.flatMap((name) => (search[name] === undefined ? [] : [[name, search[name]]])),
  );
  return { ...given, standing: standingOf(search) };
}

/** What days are of, for counts: they know three orders. */
export const countSortOf = (sort: Sort): "due" | "found" | "closed_last" =>
  sort === "due" || sort === "closed_last" ? sort : "found";

export const exportSortOf = (sort: Sort): "due" | "found" | "number" =>
  sort === "due" || sort === "number" ? sort : "found";

/** Filters that are chosen now: what a chip stands for. Open ones alone are how the ledger opens, and no choice. */
export const chosenFilters = (search: LedgerSearch): readonly Filter[] =>
  FILTERS.filter(
    (name) => search[name] !== undefined && !(name === "standing" && search.standing === "open"),
  );

/** None of the filters. */
export const cleared = (): { [Name in Filter]: undefined } =>
  Object.fromEntries(FILTERS.map((name) => [name, undefined])) as { [Name in Filter]: undefined };
