import { defineWords } from "./define-words.ts";

/** Why a score is what it is. */
export const explanationWords = defineWords("explanation", {
  tree: { zh: "得分的由来", en: "How the score comes about" },
  open: { zh: "展开{{label}}", en: "Open {{label}}" },
  fold: { zh: "收起{{label}}", en: "Fold {{label}}" },
  of: { zh: "满分{{full}}", en: "of {{full}}" },
  noValue: { zh: "无", en: "none" },
  moreFacts: {
    zh: "另有 {{count}} 条事实未逐条列出",
    en: { one: "{{count}} further fact is not listed", other: "{{count}} further facts are not listed" },
  },
  allFacts: { zh: "全部 {{count}} 条", en: { one: "{{count}} entry", other: "All {{count}} entries" } },
  notYours: { zh: "记录不在您的查看范围", en: "The record is not for you to see" },
  inspection: { zh: "打开这次检查", en: "Open the inspection" },
  problem: { zh: "打开这个问题", en: "Open the problem" },
  photo: { zh: "照片 {{number}}", en: "Photo {{number}}" },
  changedSince: {
    zh: "记录后来改过，计入的是冻结时的内容",
    en: "The record was changed since; what counts is what was frozen",
  },
  object: { zh: "对这条提异议", en: "Object to this" },
  out_of_scope: { zh: "不在考评范围", en: "not assessed" },
  round_not_held: { zh: "本期未开展", en: "not held in this period" },
  not_inspected: { zh: "未被检查", en: "not inspected" },
  no_answer: { zh: "没有答复", en: "no answer" },
  exempt: { zh: "经批准免于考评", en: "exempt by approval" },
  undefined: { zh: "无法计算", en: "cannot be computed" },
  empty: { zh: "没有数据", en: "no data" },
  unranked: { zh: "未参加排名", en: "not ranked" },
});

export type ExplanationWord = keyof typeof explanationWords.phrases;
