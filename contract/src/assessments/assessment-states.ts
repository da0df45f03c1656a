/** Where a result stands between its freeze and its receipts (requirements, D-6). */
import type { Phrase } from "../failures/phrase.ts";

/** In the order of the way; the last two are beside it. */
export const ASSESSMENT_STATES = {
  computing: { zh: "正在计算", en: "being computed" },
  provisional: { zh: "初步结果", en: "provisional" },
  in_check: { zh: "县级核对中", en: "with the counties for their check" },
  checked: { zh: "已核对", en: "checked" },
  reviewed: { zh: "已复核", en: "reviewed" },
  submitted: { zh: "已呈签", en: "submitted for signature" },
  signed: { zh: "已签发", en: "signed" },
  numbered: { zh: "已编号", en: "numbered" },
  issued: { zh: "已印发", en: "issued" },
  receipted: { zh: "已全部签收", en: "signed for by all" },
  failed: { zh: "未能计算", en: "not computable" },
  withdrawn: { zh: "已撤回", en: "withdrawn" },
} as const satisfies Record<string, Phrase>;

export type AssessmentState = keyof typeof ASSESSMENT_STATES;

export const ASSESSMENT_STATE_NAMES = Object.keys(ASSESSMENT_STATES) as readonly AssessmentState[];

/** Whoever it is published to may read it from here on; nothing of it is changed any more, only corrected by another edition. */
export const isIssued = (state: AssessmentState): boolean => state === "issued" || state === "receipted";
