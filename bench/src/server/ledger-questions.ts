/** Every filter of the ledger with every sort, as addresses below the campaign. */
import { LEDGER_SORTS } from "@cunjing/contract";

const FILTERS = [
  "standing=open",
  "standing=closed",
  "standing=all",
  "standing=all&state=found",
  "standing=all&state=withdrawn",
  "due=overdue",
  "due=today",
  "due=soon",
  "standing=all&source=hotline",
  "standing=all&source=inspection",
  "standing=all&category=sewage",
  "standing=all&channel=warning",
  "standing=all&severity=serious",
  "standing=all&prominent=true",
  "standing=all&team=00000000-0000-4000-8000-000000000009",
  "standing=all&from=2026-03-01&to=2026-03-10",
  `standing=all&words=${encodeURIComponent("第0012345处")}`,
  `standing=all&words=${encodeURIComponent("垃圾")}`,
] as const;

/** `closed_last` is of closed ones and `due` of open ones: a filter that says the opposite has no rows, and is asked all the same. */
export function ledgerQuestions(): string[] {
  return FILTERS.flatMap((filter) => LEDGER_SORTS.map((sort) => `/ledger?${filter}&sort=${sort}&limit=50`));
}
