import { defineWords } from "./define-words.ts";

/** How a checklist scores. */
export const standardWords = defineWords("standard", {
  group: { zh: "大项", en: "Group" },
  item: { zh: "项目", en: "Item" },
  full: { zh: "满分", en: "Full mark" },
  rule: { zh: "怎样扣分、加分", en: "How it is scored" },
  clause: { zh: "文件原文", en: "The document's words" },
  deduct: { zh: "每处扣{{points}}分", en: "{{points}} off each time" },
  cap: { zh: "最多扣{{points}}分", en: "at most {{points}} off" },
  bonus: { zh: "每处加{{points}}分", en: "{{points}} more each time" },
  graded: { zh: "按程度给分", en: "graded" },
  zeroes_item: { zh: "有此情形本项不得分", en: "found: the item scores nothing" },
  zeroes_group: { zh: "有此情形本大项不得分", en: "found: the whole group scores nothing" },
  zeroes_all: { zh: "一票否决", en: "found: the whole visit scores nothing" },
  sampled_mean: { zh: "抽查各处取平均", en: "mean of the places sampled" },
  sampled_sum: { zh: "抽查各处累计", en: "sum of the places sampled" },
  sampled_worst: { zh: "抽查各处取最差", en: "worst of the places sampled" },
  exclusive: { zh: "同组只计一项", en: "only one of its kind counts" },
  entered: { zh: "按得分填写", en: "the points are entered" },
});
