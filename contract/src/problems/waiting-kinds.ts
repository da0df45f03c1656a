/** What may wait for somebody (待办), in the order in which an office works through it. Which of it is whose follows from roles and places. */
import type { Phrase } from "../failures/phrase.ts";

export const WAITING_KINDS = {
  to_sign: { zh: "待签收", en: "To sign for" },
  to_hand_on: { zh: "待转办", en: "To hand on" },
  overdue: { zh: "超期", en: "Overdue" },
  due_today: { zh: "今日到期", en: "Due today" },
  returned: { zh: "退回整改", en: "Sent back" },
  to_answer: { zh: "待合并反馈", en: "To answer jointly" },
  to_dispatch: { zh: "待交办", en: "To dispatch" },
  to_verify: { zh: "待验收", en: "To verify" },
  to_close: { zh: "待销号", en: "To close" },
  requests: { zh: "待批复", en: "To decide" },
  look_backs: { zh: "待回头看", en: "To look back" },
  rounds_to_approve: { zh: "督查计划待批准", en: "Rounds to approve" },
  inspections_to_confirm: { zh: "检查得分待确认", en: "Inspections to confirm" },
  sheets_to_answer: { zh: "待核对反馈", en: "Check sheets to answer" },
  objections_to_decide: { zh: "异议待复核", en: "Objections to decide" },
  results_to_send: { zh: "考评结果待送核", en: "Results to send for check" },
  checks_to_close: { zh: "待结束核对", en: "Checks to close" },
  results_to_review: { zh: "考评结果待复核", en: "Results to review" },
  results_to_submit: { zh: "考评结果待呈签", en: "Results to submit for signature" },
  results_to_sign: { zh: "考评结果待签发", en: "Results to sign" },
  results_to_number: { zh: "考评结果待编号", en: "Results to number" },
  results_to_issue: { zh: "考评结果待印发", en: "Results to issue" },
  results_to_receive: { zh: "考评结果待签收", en: "Results to sign for" },
  measures_to_find: { zh: "情形待认定", en: "Findings to make" },
  measures_to_decide: { zh: "处理建议待决定", en: "Proposed measures to decide" },
  measures_to_record: { zh: "已采纳待执行", en: "Accepted measures to record as done" },
  documents_to_review: { zh: "公文待审核", en: "Documents to review" },
  documents_to_sign: { zh: "公文待签发", en: "Documents to sign" },
  documents_to_issue: { zh: "公文待印发", en: "Documents to issue" },
  documents_to_receive: { zh: "公文待签收", en: "Documents to sign for" },
  receipts_outstanding: { zh: "公文未签收", en: "Receipts outstanding" },
} as const satisfies Record<string, Phrase>;

export type WaitingKind = keyof typeof WAITING_KINDS;
