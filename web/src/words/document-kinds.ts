import type { DraftedKindId } from "@cunjing/contract";
import { defineWords, type Phrase } from "./define-words.ts";

/** Kinds of official documents, as documents/ calls them. */
export const kindWords = defineWords("document-kinds", {
  "dispatch-notice": { zh: "督办通知", en: "Supervision notice" },
  "dispatch-slip": { zh: "现场交办单", en: "On-the-spot slip" },
  "dispatch-warning": { zh: "督办警示", en: "Warning" },
  "dispatch-return": { zh: "督办回执", en: "Return to a notice" },
  "rectification-report": { zh: "整改情况报告", en: "Rectification report" },
  "inspection-record": { zh: "检查记录", en: "Inspection record" },
  "round-plan": { zh: "督查计划通知", en: "Notice of a round" },
  "close-out-request": { zh: "销号申请", en: "Close-out request" },
  "extension-request": { zh: "延期申请", en: "Extension request" },
  "deferral-request": { zh: "缓办申请", en: "Deferral request" },
  "acceptance-opinion": { zh: "验收意见", en: "Acceptance opinion" },
  "village-archive": { zh: "一村一档", en: "Village archive" },
  "contrast-album": { zh: "整改前后对比", en: "Before-and-after album" },
  "problem-ledger": { zh: "问题台账", en: "Problem ledger" },
  "wall-chart": { zh: "挂图", en: "Wall chart" },
  "ten-day-bulletin": { zh: "旬查情况通报", en: "Ten-day bulletin" },
  "monthly-bulletin": { zh: "月评通报", en: "Monthly bulletin" },
  "quarterly-bulletin": { zh: "季度通报", en: "Quarterly bulletin" },
  "county-check": { zh: "核对单", en: "Check sheet" },
  briefing: { zh: "呈阅件", en: "Briefing sheet" },
  "criticism-bulletin": { zh: "通报批评", en: "Bulletin of criticism" },
  "praise-bulletin": { zh: "表扬通报", en: "Bulletin of praise" },
} satisfies Record<DraftedKindId, Phrase>);
