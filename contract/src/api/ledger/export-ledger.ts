import { z } from "zod";
import { defineRead } from "../specs.ts";
import { ledgerFilters } from "./ledger-query.ts";

/** XLSX, streamed: the memory it takes does not grow with its rows. */
export const exportLedger = defineRead({
  name: "export-ledger",
  noun: "ledger",
  summary: { zh: "导出台账（XLSX）", en: "The ledger as XLSX" },
  verb: "problem.read",
  scope: "campaign",
  path: "/ledger/export.xlsx",
  query: z.strictObject({ ...ledgerFilters, sort: z.enum(["number", "found", "due"]).default("number") }),
  answer: z.never(),
  media: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
  failures: ["not_found"],
});
