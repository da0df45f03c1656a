import type { CommandSpec } from "../command-spec.ts";
import { DATA, FORMAT, PERIODS, UNTIL } from "../shared-options.ts";

export const COMPARE: CommandSpec = {
  name: "compare",
  summary: {
    zh: "改办法、改待定方案或改数据，谁的得分、名次、名单、措施会变",
    en: "who changes when the rules or the data change",
  },
  about: {
    zh: [
      "前一方是给出的办法和 --data；后一方改其中一样：--with 另一个办法文件，--decide 待定方案，或 --with-data 另一个数据文件夹。",
      "列出每个变化的单位，以及对基层多要或少要什么。用于已经公布的时段；不要拿它挑排名。",
    ].join("\n"),
    en: "Before: the policy and --data. After: another policy (--with), another decision (--decide) or other data (--with-data).\nNames each unit that changes, and what is asked of people, more or less.",
  },
  arguments: [{ name: "<policy>", text: { zh: "前一方的办法文件", en: "the policy before" } }],
  options: [
    DATA,
    { flags: "--with <policy>", text: { zh: "后一方的办法文件（例如新版）", en: "the policy after" } },
    {
      flags: "--with-data <folder>",
      text: { zh: "后一方的数据文件夹（例如更正后）", en: "the data after, e.g. corrected" },
    },
    {
      flags: "--decide <name=variant...>",
      text: { zh: "后一方改取的待定方案", en: "decisions of the policy after" },
    },
    PERIODS,
    UNTIL,
    FORMAT,
  ],
  examples: [
    {
      command: "cunjing compare 办法.yaml --data 去年数据 --with 新办法.yaml",
      text: { zh: "新办法放在去年的数据上，谁会变", en: "the new rules over last year's facts" },
    },
    {
      command: "cunjing compare 办法.yaml --data 数据 --decide xun_weights=by_days",
      text: { zh: "旬权重换一种，月排名变不变", en: "another weighting of the ten-day periods" },
    },
  ],
  load: async () => (await import("./compare-results.ts")).compareResults,
};
