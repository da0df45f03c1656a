import type { CommandSpec } from "../command-spec.ts";
import { DATA, DECIDE, FORMAT, PERIODS, POLICIES, UNTIL } from "../shared-options.ts";

export const ASSESS: CommandSpec = {
  name: "assess",
  summary: {
    zh: "按办法计算：得分、排名、名单、处理建议、奖补扣减",
    en: "scores, rankings, lists, proposed measures, money",
  },
  about: {
    zh: [
      "先检查办法，再检查全部数据，有一处不对就全部报出、一个数也不算、一个文件也不写（退出码 1）。",
      "--out 里留下 results.json（docs/results.md）、每项考评的排名表（CSV 和 XLSX）、名单、处理建议、奖补扣减、提示；",
      "同一文件夹可以反复写，里面有别的文件时不覆盖。不写 --out 只在屏幕上看。措施只是建议，由有权机关决定。",
    ].join("\n"),
    en: [
      "Checks the policies, then all data; where anything is wrong, all of it is named, nothing is computed or written (status 1).",
      "--out holds results.json (docs/results.md), a ranking table an assessment (CSV and XLSX), lists, measures, awards, notices.",
      "Without --out everything is only printed. Measures are proposals; an organ decides.",
    ].join("\n"),
  },
  arguments: [POLICIES],
  options: [
    DATA,
    PERIODS,
    UNTIL,
    DECIDE,
    {
      flags: "--out <folder>",
      text: { zh: "把结果写到这个文件夹", en: "write the results into this folder" },
    },
    FORMAT,
  ],
  examples: [
    {
      command: "cunjing assess policies/xinxiang-2019/xinxiang.yaml --data 数据 --out 结果",
      text: { zh: "全部时段，写到“结果”文件夹", en: "every period, into a folder" },
    },
    {
      command: "cunjing assess 办法.yaml --data 数据 --period 2019年5月中旬",
      text: { zh: "只看一个旬，不写文件", en: "one ten-day period, on the screen only" },
    },
    {
      command: "cunjing assess policies/jimo-tongji-2023 --data 数据 --out 结果",
      text: {
        zh: "同一批村按市、区、新区三级办法各算一遍",
        en: "the same villages under three policies at once",
      },
    },
    {
      command: "cunjing assess 办法.yaml --data 数据 --decide xun_weights=by_days --format json",
      text: { zh: "换一个待定方案，JSON 打到标准输出", en: "with another variant of a decision, as JSON" },
    },
  ],
  load: async () => (await import("./assess-policies.ts")).assessPolicies,
};
