import type { CommandSpec } from "../command-spec.ts";

export const TEMPLATE: CommandSpec = {
  name: "template",
  summary: { zh: "写出空表：有下拉选项和填写说明", en: "empty sheets with drop-downs and notes" },
  about: {
    zh: "一个工作簿，每种记录一张表；给出办法时，办法自己登记的表也在内。填好放进数据文件夹即可，用不到的表可以删。",
    en: "One workbook with a sheet a kind of fact; with a policy, its own tables too. Unused sheets may be deleted.",
  },
  arguments: [
    {
      name: "[policies...]",
      text: { zh: "办法文件：连同它登记的表", en: "policies whose own tables belong to it" },
    },
  ],
  options: [
    {
      flags: "--out <folder>",
      text: { zh: "空表写到这个文件夹", en: "write the sheets into this folder" },
      required: true,
    },
    {
      flags: "--kind <xlsx|csv>",
      text: { zh: "一个工作簿，或每表一个 CSV", en: "a workbook, or a CSV a table" },
      choices: ["xlsx", "csv"],
      default: "xlsx",
    },
  ],
  examples: [
    { command: "cunjing template --out 数据", text: { zh: "要一套空表", en: "a set of empty sheets" } },
    {
      command: "cunjing template policies/xinxiang-2019/xinxiang.yaml --out 数据",
      text: { zh: "连同新乡办法登记的改厕、污水表", en: "with the tables that Xinxiang's rules declare" },
    },
  ],
  load: async () => (await import("./write-template.ts")).writeTemplate,
};
