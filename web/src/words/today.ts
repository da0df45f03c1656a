import { defineWords } from "./define-words.ts";

export const todayWords = defineWords("today", {
  title: { zh: "今天", en: "Today" },
  dueToday: { zh: "今天到期 {{count}} 个", en: "{{count}} due today" },
  overdue: { zh: "超期 {{count}} 个", en: "{{count}} overdue" },
  comma: { zh: "，", en: ", " },
  kindOverdue: { zh: "{{kind}}超期 {{count}} 件", en: "{{kind}}: {{count}} overdue" },
  kindDueToday: { zh: "{{kind}}今天到期 {{count}} 件", en: "{{kind}}: {{count}} due today" },
  quiet: {
    zh: "等您办的没有今天到期和超期的",
    en: "Nothing that waits for you is due today or overdue",
  },
  watchedOpen: { zh: "{{unit}}未销号 {{count}} 个", en: "{{unit}}: {{count}} open" },
  watchedQuiet: { zh: "{{unit}}没有未销号的问题", en: "{{unit}}: no problem is open" },
  allSeen: { zh: "全部可见单位", en: "all that you may see" },
  dispatch: { zh: "{{mark}}{{title}}", en: "{{title}}, {{mark}}" },
  dispatchOfOne: { zh: "{{mark}}{{title}}：{{problem}}", en: "{{title}}, {{mark}}: {{problem}}" },
  dispatchOfSeveral: {
    zh: "{{mark}}{{title}}：{{problem}}等 {{count}} 个问题",
    en: "{{title}}, {{mark}}: {{problem}}; {{count}} problems",
  },
  lead: { zh: "{{day}}，{{place}}", en: "{{day}}, {{place}}" },
  nothing: {
    zh: "没有等您办的事。有新的交办、送审、核对时会出现在这里。",
    en: "Nothing waits for you. What is handed over, submitted or sent for check will stand here.",
  },
  toCompute: { zh: "待计算的时段", en: "Periods to compute" },
  all: { zh: "全部 {{count}}", en: "All {{count}}" },
  first: { zh: "先办", en: "First" },
  waiting: { zh: "等我办", en: "Waiting for me" },
  news: { zh: "近日印发和开封", en: "Issued and released of late" },
  noNews: {
    zh: "近十天没有新印发的结果和新开封的暗访",
    en: "No results issued and no covert rounds released in ten days",
  },
  issued: { zh: "印发 {{number}}", en: "Issued {{number}}" },
  corrected: { zh: "更正：{{reason}}", en: "Corrected: {{reason}}" },
  released: { zh: "暗访开封", en: "Covert round released" },
  serial: { zh: "{{serial}}号", en: "No. {{serial}}" },
});
