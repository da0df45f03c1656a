import { z } from "zod";
import { defineRead } from "../specs.ts";
import { ledgerFilters } from "./ledger-query.ts";

/** Counting stops here unless asked to be exact: nobody reads beyond, and a city's exact count takes most of a second. */
export const COUNT_STOPS_AT = 10_000;

export const countLedger = defineRead({
  name: "count-ledger",
  noun: "ledger",
  summary: { zh: "台账条数", en: "How many problems the ledger's filters find" },
  verb: "problem.read",
  scope: "campaign",
  path: "/ledger/count",
  query: z.strictObject({
    ...ledgerFilters,
    sort: z.enum(["due", "found", "closed_last"]).default("found"),
    exact: z
      .enum(["true", "false"])
      .default("false")
      .transform((text) => text === "true"),
  }),
  answer: z.object({
    count: z.int(),
    /** Whether there are more than `count`. */
    more: z.boolean(),
  }),
  failures: ["not_found"],
});
