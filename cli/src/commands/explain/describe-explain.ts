import type { CommandSpec } from "../command-spec.ts";
import { DATA, DECIDE, FORMAT, PERIOD, POLICIES, UNTIL } from "../shared-options.ts";

export const EXPLAIN: CommandSpec = {
  name: "explain",
  summary: {
    zh: "一个单位一期的得分怎么来的：从名次到每一条记录",
    en: "where a unit's score comes from, down to the facts",
  },
  about: {
    zh: "打印计算本身留下的树：名次 ← 得分 ← 分项 ← 指标 ← 记录，每一行注明条款。答复异议时照此说明。",
    en: "Prints the tree that the calculation left: rank ← score ← part ← indicator ← facts, each with its clause.",
  },
  arguments: [POLICIES],
  options: [
    DATA,
    {
      flags: "--unit <unit>",
      text: { zh: "单位的编号、名称或区划代码", en: "the unit's id, name or code" },
      required: true,
    },
    PERIOD,
    {
      flags: "--assessment <id>",
      text: { zh: "哪一项考评；默认该时段的全部", en: "which assessment; default all of that period" },
    },
    UNTIL,
    DECIDE,
    FORMAT,
  ],
  examples: [
    {
      command: "cunjing explain 办法.yaml --data 数据 --unit 甲县 --period 2019年5月中旬",
      text: { zh: "甲县 5 月中旬的得分怎么来的", en: "one county in one ten-day period" },
    },
    {
      command:
        "cunjing explain 办法.yaml --data 数据 --unit c_jia --period 2019-05 --assessment month_score --format json",
      text: { zh: "月评，给程序读", en: "the monthly score, for a program" },
    },
  ],
  load: async () => (await import("./explain-unit.ts")).explainUnit,
};
