/** Stock and flow apart, and every rate with its definition beside the number (B10, AMB-6, S2-8, S2-10). */
import { z } from "zod";
import { day, unitId } from "../scalars.ts";
import { defineRead } from "../specs.ts";

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
    counts: z.record(z.string(), z.int()),
    rates: z.array(
      z.object({
        id: z.string(),
        label: z.string(),
        definition: z.string(),
        numerator: z.int(),
        denominator: z.int(),
        /** Exact, as text: "17/18"; null where nothing is in the denominator. */
        exact: z.string().nullable(),
        printed: z.string(),
      }),
    ),
  }),
  failures: ["not_found"],
});
