/**
 * Documents by what they do to their addressee, which is what powers depend on. Each kind of document belongs to one
 * group (`kinds/document-kinds.ts`).
 */
export type PowerGroup =
  /** 通报: tells and criticises or praises several units at once. */
  | "bulletin"
  /** 督办通知, 督办警示: asks a unit to put things right by a day. */
  | "dispatch"
  /** 现场交办单: handed over on the spot; no head, no seal. */
  | "slip"
  /** 约谈通知, 约谈记录: calls in heads of units. */
  | "talk"
  /** 问责建议函: proposes that an organ with the power hold someone to account. */
  | "accountability"
  /** 扣减函, 奖补资金函: asks the finance organ to move money. */
  | "money"
  /** 核对单, 财政扣减确认单: asks the other side to check and sign. */
  | "confirmation"
  /** 验收意见: answers an application. */
  | "opinion"
  /** 报告, 申请, 周报表: goes up. */
  | "report"
  /** 呈阅件, 处理笺, 会议材料, 台账, 档案: stays inside. */
  | "inside"
  /** 公示稿: to the public, on the organ's own site. */
  | "publication";

export const POWER_GROUPS: readonly PowerGroup[] = [
  "bulletin",
  "dispatch",
  "slip",
  "talk",
  "accountability",
  "money",
  "confirmation",
  "opinion",
  "report",
  "inside",
  "publication",
];
