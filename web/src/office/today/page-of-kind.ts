/** Where all that waits of a kind stands, below the campaign's address. */
import type { WaitingKind } from "@cunjing/contract";

const PAGES: Readonly<Record<WaitingKind, string>> = {
  to_sign: "supervised-items?asks=to_sign",
  to_hand_on: "supervised-items?asks=to_hand_on",
  to_answer: "supervised-items?asks=to_answer",
  overdue: "ledger?due=overdue",
  due_today: "ledger?due=today",
  returned: "ledger?state=in_rectification",
  to_dispatch: "ledger?state=found",
  to_verify: "ledger?state=acceptance_requested",
  to_close: "ledger?state=accepted",
  requests: "ledger?asks=requests",
  look_backs: "rechecks",
  rounds_to_approve: "rounds?state=planned",
  inspections_to_confirm: "inspections?state=entered",
  sheets_to_answer: "assessments",
  objections_to_decide: "assessments",
  results_to_send: "assessments",
  checks_to_close: "assessments",
  results_to_review: "assessments",
  results_to_submit: "assessments",
  results_to_sign: "assessments",
  results_to_number: "assessments",
  results_to_issue: "assessments",
  results_to_receive: "assessments",
  measures_to_find: "measures",
  measures_to_decide: "measures",
  measures_to_record: "measures",
  documents_to_review: "documents?state=submitted",
  documents_to_sign: "documents?state=submitted",
  documents_to_issue: "documents?state=signed",
  documents_to_receive: "documents?state=issued",
  receipts_outstanding: "documents?state=issued",
};

export const pageOfKind = (kind: WaitingKind): string => PAGES[kind];
