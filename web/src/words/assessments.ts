import { defineWords } from "./define-words.ts";

/** Periods, rankings and the way of a result. */
export const assessmentWords = defineWords("assessments", {
  title: { zh: "考评排名", en: "Rankings" },
  headingDue: {
    zh: "{{period}}可以计算了",
    en: "{{period}} can be computed",
  },
  headingDueMany: {
    zh: "{{count}} 期已经结束，等待计算",
    en: {
      one: "{{count}} period is over and waits to be computed",
      other: "{{count}} periods are over and wait to be computed",
    },
  },
  headingUnderWay: { zh: "{{period}}{{state}}", en: "{{period}}: {{state}}" },
  headingUnderWayMany: {
    zh: "{{count}} 期结果在办",
    en: { one: "{{count}} result is under way", other: "{{count}} results are under way" },
  },
  andThen: { zh: "；", en: "; " },
  headingQuiet: { zh: "已结束的各期都已印发", en: "Every period that is over has been issued" },
  headingIssued: { zh: "最近印发：{{period}}", en: "Issued last: {{period}}" },
  headingNotIssued: { zh: "还没有印发过考评结果", en: "No result has been issued yet" },
  notIssued: { zh: "尚未印发", en: "Not issued yet" },
  headingNone: { zh: "还没有结束的考评时段", en: "No period that is assessed is over yet" },
  lead: {
    zh: "时段的最后一天过了才能计算；适用哪份办法由那一天决定，不能挑选。",
    en: "A period can be computed when its last day is over; that day decides which policy applies, and nobody chooses it.",
  },
  tableLabel: { zh: "考评时段", en: "Periods that are assessed" },
  period: { zh: "时段", en: "Period" },
  what: { zh: "成绩", en: "Result" },
  state: { zh: "办到哪一步", en: "Where it stands" },
  number: { zh: "文号", en: "Number" },
  nextStep: { zh: "下一步", en: "Next step" },
  nextIs: { zh: "下一步：{{step}}", en: "Next: {{step}}" },
  compute: { zh: "计算", en: "Compute" },
  computeOther: { zh: "计算的其他选择", en: "Other ways to compute" },
  computeAndSend: { zh: "算完即送核", en: "Compute and send for check" },
  computeAndSendWhat: {
    zh: "算出来不先看，即以您的名义送各县核对：每县一份只有本县数字的核对单，次日截止。送出后不能收回，只能重新计算。",
    en: "The counties are asked in your name as soon as it is computed, without a look before: a sheet of its own figures each, to be answered by the next day. It is not taken back, only computed again.",
  },
  askedAndSent: {
    zh: "正在冻结事实并计算{{period}}，算完即送各县核对，次日截止。可以离开。",
    en: "The facts of {{period}} are being frozen and computed; the counties are asked at once, until the next day. You may leave.",
  },
  notOver: { zh: "{{day}}结束后可以计算", en: "Can be computed after {{day}}" },
  due: { zh: "待计算", en: "To be computed" },
  notComputed: { zh: "未计算", en: "Not computed" },
  edition: { zh: "第{{edition}}版（更正）", en: "Edition {{edition}} (correction)" },
  replaced: { zh: "已被更正", en: "Corrected since" },
  asked: {
    zh: "正在冻结事实并计算{{period}}。可以离开，算完这里和「今天」都看得到。",
    en: "The facts of {{period}} are being frozen and computed. You may leave: the result shows here and under Today.",
  },
  noPeriods: {
    zh: "办法里没有按时段计算的考评，或行动还没有开始。",
    en: "The policy computes nothing by period, or the campaign has not begun.",
  },
});
