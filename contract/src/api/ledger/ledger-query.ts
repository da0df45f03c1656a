/**
 * The ledger is a closed list of filters and sorts: each has its index (server/migrations/0013-ledger.sql), so that any of them answers
 * in milliseconds at a million problems. What is not here is done in an export.
 */
import { z } from "zod";
import { PROBLEM_STATE_IDS, type ProblemState } from "../../problems/states.ts";
import { day, page, unitId, uuid, word } from "../scalars.ts";

export const OPEN_STATES = [
  "found",
  "dispatched",
  "in_rectification",
  "acceptance_requested",
  "accepted",
  "deferred",
] as const satisfies readonly ProblemState[];

/** due: what is due first, open ones only; found, found_last: by the day found; number: by place and number; closed_last: newest close-out first. */
export const LEDGER_SORTS = ["due", "found", "found_last", "number", "closed_last"] as const;
export type LedgerSort = (typeof LEDGER_SORTS)[number];

const truth = z.enum(["true", "false"], { error: "应为 true 或 false" }).transform((text) => text === "true");

/** Filters, twelve at most. */
export const ledgerFilters = {
  /** This unit and all below it; without it, all that one may see. */
  unit: unitId.optional(),
  /** kept: all but withdrawn ones, which no count and no rate has in it. */
  standing: z
    .enum(["open", "closed", "kept", "all"], { error: "应为 open、closed、kept 或 all" })
    .default("open"),
  state: z.enum(PROBLEM_STATE_IDS as [ProblemState, ...ProblemState[]]).optional(),
  /** overdue: past its due day and not done; today: due today; soon: due within three days. Of open ones. */
  due: z.enum(["overdue", "today", "soon"], { error: "应为 overdue、today 或 soon" }).optional(),
  source: word.optional(),
  category: word.optional(),
  channel: word.optional(),
  severity: z.enum(["ordinary", "prominent", "serious"]).optional(),
  team: uuid.optional(),
  prominent: truth.optional(),
  /** Days of what the list is sorted by: found, due or closed; by number, the day found. */
  from: day.optional(),
  to: day.optional(),
  /** Words of the description or the place. */
  words: z.string().trim().min(1).max(40).optional(),
};

export const ledgerQuery = z.strictObject({
  ...ledgerFilters,
  sort: z.enum(LEDGER_SORTS, { error: `应为 ${LEDGER_SORTS.join("、")}` }).default("due"),
  ...page,
});

export const ledgerRow = z.object({
  problem: uuid,
  revision: z.int(),
  unit: unitId,
  unit_name: z.string(),
  /** The two units above it, the higher first, without the campaign's root: a hundred villages have one name. */
  above: z.array(z.string()),
  serial: z.int().nullable(),
  state: z.string(),
  source: z.string(),
  category: z.string().nullable(),
  place_type: z.string().nullable(),
  severity: z.string(),
  stock: z.string().nullable(),
  prominent: z.boolean(),
  description: z.string(),
  place: z.string().nullable(),
  found_on: day,
  channel: z.string().nullable(),
  dispatch: uuid.nullable(),
  responsible_unit: unitId,
  due_on: day.nullable(),
  /** Days past its due day while it is not done; null where it is not late. Computed for today, never stored. */
  overdue_days: z.int().nullable(),
  requested_on: day.nullable(),
  closed_on: day.nullable(),
  returns: z.int(),
  warnings: z.int(),
  lineage: uuid.nullable(),
  rebound_of: uuid.nullable(),
  request_kind: z.string().nullable(),
});

const filtersOnly = z.object(ledgerFilters);

/** The filters as a read gets them, without the unit, which is turned into ranges first. */
export type LedgerFilters = Omit<z.output<typeof filtersOnly>, "unit">;
