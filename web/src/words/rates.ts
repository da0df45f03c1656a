import { defineWords } from "./define-words.ts";

export const ratesWords = defineWords("rates", {
  heading: { zh: "整改率 · 存量与增量", en: "Rates · stock and flow" },
  ofThese: {
    zh: "{{days}}发现的问题，办理情况截至今天",
    en: "Problems found {{days}}, as they stand today",
  },
  allDays: { zh: "开展以来", en: "since the beginning" },
  since: { zh: "{{first}}以来", en: "since {{first}}" },
  until: { zh: "{{last}}以前（含当日）", en: "up to {{last}}" },
  from: { zh: "发现日期从", en: "Found from" },
  to: { zh: "到", en: "to" },
  rate: { zh: "率", en: "Rate" },
  value: { zh: "数值", en: "Value" },
  numbers: { zh: "分子/分母", en: "Part/whole" },
  definition: { zh: "怎样算", en: "What is counted" },
  flow: { zh: "增量：发现了多少，办到哪一步", en: "Flow: what was found, and how far it has come" },
  stock: { zh: "存量：还剩多少没有销号", en: "Stock: what is left to be struck off" },
  older: { zh: "以前的存量", en: "older stock" },
  olderMeaning: {
    zh: "在所选日期以前发现、至今没有销号的，另外计数，不在其他各数之内",
    en: "found before the chosen days and not struck off; counted apart, and in none of the other numbers",
  },
  lateNote: {
    zh: "这里的“逾期”算到分，过了时限才申报完成的，销号以前仍算；页首和台账的“超期”按天，只算还没有申请验收的，两个数可以不同。",
    en: "“Late” is judged here to the minute, and what was said to be done too late counts until it is struck off; “overdue” at the head of the page and in the ledger is by the day and of what was not said to be done. The two may differ.",
  },
});

export type RatesWord = keyof typeof ratesWords.phrases;
