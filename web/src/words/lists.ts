import { defineWords } from "./define-words.ts";

/** Red and black lists, and others that the policy keeps. */
export const listWords = defineWords("lists", {
  title: { zh: "红黑榜", en: "Lists" },
  heading: {
    zh: "{{period}}：红榜 {{red}} 个单位，黑榜 {{black}} 个单位",
    en: "{{period}}: {{red}} units on red lists, {{black}} on black lists",
  },
  headingOther: { zh: "{{period}}：{{list}} {{count}} 个单位", en: "{{period}}: {{list}}, {{count}} units" },
  headingNoneOwn: {
    zh: "{{period}}：您负责的单位都不在名单上",
    en: "{{period}}: none of your units is on a list",
  },
  headingNone: { zh: "{{period}}没有名单", en: "{{period}} has no lists" },
  none: {
    zh: "还没有算出名单的一期。时段结束、计算以后，名单在这里。",
    en: "No period has lists yet. They are here once a period is over and computed.",
  },
  noneLead: { zh: "先到考评排名计算一期", en: "Compute a period under Rankings first" },
  provisional: {
    zh: "还没有印发，名单可能变；印发以前各县只看得到本县。",
    en: "Not issued yet: the lists may change, and a county sees its own units alone.",
  },
  period: { zh: "时段", en: "Period" },
  red: { zh: "红榜", en: "Red list" },
  black: { zh: "黑榜", en: "Black list" },
  size: { zh: "{{count}} 个单位", en: { one: "{{count}} unit", other: "{{count}} units" } },
  empty: { zh: "本期无", en: "None in this period" },
  unit: { zh: "单位", en: "Unit" },
  place: { zh: "榜内位次", en: "Place on it" },
  because: { zh: "上榜原因", en: "Because" },
  becauseOf: {
    zh: "{{pool}} {{size}} 个单位中第{{rank}}，得分 {{score}}",
    en: "place {{rank}} of {{size}} in {{pool}}, score {{score}}",
  },
  tied: {
    zh: "与榜外单位同分，按办法的规定处理",
    en: "level with units off the list: the policy says what then",
  },
  leadsTo: { zh: "相应处理建议", en: "Measures that follow" },
  why: { zh: "查看依据", en: "See why" },
  ranking: { zh: "看全部排名", en: "See the whole ranking" },
  more: { zh: "只列出前 200 个", en: "The first 200 are listed" },
});
