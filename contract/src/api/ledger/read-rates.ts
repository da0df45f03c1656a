/** Stock and flow apart, and every rate with its definition beside the number (B10, AMB-6, S2-8, S2-10). */
import { z } from "zod";
import type { ProblemCounts } from "../../problems/rate-counts.ts";
import { RATES, type RateId } from "../../problems/rates.ts";
import { day, unitId } from "../scalars.ts";
import { defineRead } from "../specs.ts";

const RATE_IDS = Object.keys(RATES) as [RateId, ...RateId[]];

/** What each means: contract/src/problems/rate-counts.ts. */
const problemCounts = z.object({
  found: z.int(),
  dispatched: z.int(),
  claimed: z.int(),
  accepted: z.int(),
  closed: z.int(),
  open: z.int(),
  overdue: z.int(),
  deferred: z.int(),
  reopened: z.int(),
  withdrawn: z.int(),
  timed: z.int(),
  on_time: z.int(),
  first_pass: z.int(),
  rebounded: z.int(),
  ever_extended: z.int(),
  ever_deferred: z.int(),
  ever_reassigned: z.int(),
} satisfies Record<keyof ProblemCounts, unknown>);

export const readRates = defineRead({
  name: "read-rates",
  noun: "ledger",
  summary: { zh: "整改率、存量和增量", en: "Rates, stock and flow" },
  verb: "problem.read",
  scope: "campaign",
  path: "/ledger/rates",
  query: z.strictObject({ unit: unitId.optional(), from: day.optional(), to: day.optional() }),
  answer: z.object({
    today: day,
    counts: problemCounts,
    rates: z.array(
      z.object({
        id: z.enum(RATE_IDS),
        label: z.string(),
        definition: z.string(),
        numerator: z.int(),
        denominator: z.int(),
        /** Exact, as text: "17/18"; null where nothing is in the denominator. */
        exact: z.string().nullable(),
        /** The value alone: "94.44%", or a dash. */
        percent: z.string(),
        /** With its name, its two numbers and what it means. */
        printed: z.string(),
      }),
    ),
  }),
  failures: ["not_found"],
});
