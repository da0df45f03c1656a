import { defineWords } from "./define-words.ts";

export const commitmentWords = defineWords("commitment", {
  title: { zh: "月度完成计划", en: "Units promised for a month" },
  heading: {
    zh: "报送月度完成计划：{{count}} 个单位",
    en: { one: "Promise {{count}} unit for a month", other: "Promise {{count}} units for a month" },
  },
  lead: {
    zh: "承诺当月完成的单位，下个月的检查就看这些。",
    en: "The units that will be done in the month: next month's round looks at these.",
  },
  by: { zh: "报送单位", en: "Who promises" },
  period: { zh: "月份", en: "Month" },
  units: { zh: "承诺完成的单位", en: "Units that will be done" },
  none: { zh: "还没有单位", en: "No unit yet" },
  all: {
    zh: "这里写的是全部：月份开始前再报，以新报的为准。",
    en: "These and no others: until the month begins, what is sent last counts.",
  },
  had: {
    zh: "这个月已经报过 {{count}} 个单位，都列在上面；删去的撤回，加上的补报（月份开始后只能增加）。",
    en: "The {{count}} units that are promised for this month already stand above: those you remove are taken back, those you add are promised too (once the month has begun, units can only be added).",
  },
  send: { zh: "报送", en: "Send" },
  done: {
    zh: "已报送 {{count}} 个单位（新增 {{added}}，撤回 {{withdrawn}}）",
    en: "{{count}} units sent ({{added}} added, {{withdrawn}} withdrawn)",
  },
});
