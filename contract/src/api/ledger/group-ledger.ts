import { z } from "zod";
import { day } from "../scalars.ts";
import { defineRead } from "../specs.ts";
import { ledgerFilters } from "./ledger-query.ts";

export const LEDGER_GROUPS = ["unit", "category", "source", "channel", "state", "severity", "team"] as const;
export type LedgerGroup = (typeof LEDGER_GROUPS)[number];

/** A group's `value` is what the ledger's filter of the same name takes: every count opens its rows. */
export const groupLedger = defineRead({
  name: "group-ledger",
  noun: "ledger",
  summary: { zh: "台账分组计数", en: "How many problems the ledger's filters find, group by group" },
  verb: "problem.read",
  scope: "campaign",
  path: "/ledger/groups",
  query: z.strictObject({
    ...ledgerFilters,
    /** unit: those right below the unit of the filter, or below the lowest that holds all that the reader reaches. */
    by: z.enum(LEDGER_GROUPS, { error: `应为 ${LEDGER_GROUPS.join("、")}` }),
    /** What `from` and `to` are days of, and what is left out: as in the list. */
    sort: z.enum(["due", "found", "closed_last"]).default("found"),
  }),
  answer: z.object({
    today: day,
    count: z.int(),
    overdue: z.int(),
    /**
     * Units in their official order, problems at the unit itself first; states and severities in theirs; the others by count, the largest first,
     * then by value; those without a value last. Two hundred at most.
     */
    groups: z.array(
      z.object({
        /** null: the record says none. */
        value: z.string().nullable(),
        /** The policy's word, or the trade's; null where there is none, or the reader may not see it. */
        label: z.string().nullable(),
        count: z.int(),
        /** Past their due day and not said to be done, as the ledger's filter. */
        overdue: z.int(),
      }),
    ),
    /** Whether there are more groups than are told; `count` and `overdue` hold all. */
    more: z.boolean(),
  }),
  failures: ["not_found"],
});
