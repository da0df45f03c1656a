import { z } from "zod";
import { day } from "../scalars.ts";
import { defineRead } from "../specs.ts";
import { ledgerQuery, ledgerRow } from "./ledger-query.ts";

export const listLedger = defineRead({
  name: "list-ledger",
  noun: "ledger",
  summary: { zh: "问题台账", en: "The ledger" },
  verb: "problem.read",
  scope: "campaign",
  path: "/ledger",
  query: ledgerQuery,
  answer: z.object({
    rows: z.array(ledgerRow),
    /** Given back as `cursor`: the rows that come next. Null: these were the last. */
    next: z.string().nullable(),
    today: day,
  }),
  failures: ["not_found", "cursor_wrong"],
});
