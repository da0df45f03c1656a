/** Options that several commands take, in one wording. */
import type { ArgumentSpec, OptionSpec } from "./command-spec.ts";

export const POLICIES: ArgumentSpec = {
  name: "<policies...>",
  text: {
    zh: "一个或几个办法文件（或其文件夹）；各算各的，不混在一起",
    en: "one or several policies; each has its own results",
  },
};

export const POLICY_FILE: ArgumentSpec = { name: "<policy>", text: { zh: "办法文件", en: "a policy file" } };

export const DATA: OptionSpec = {
  flags: "--data <folder>",
  text: {
    zh: "数据文件夹：每种记录一张 CSV 或 XLSX 表",
    en: "the data folder: a table a kind of fact, CSV or XLSX",
  },
  required: true,
};

export const PERIODS: OptionSpec = {
  flags: "--period <periods...>",
  text: {
    zh: "只要这些时段，例如 2019-05 或 2019年5月中旬；默认全部",
    en: "these periods only, e.g. 2019-05; default all",
  },
};

export const PERIOD: OptionSpec = {
  flags: "--period <period>",
  text: { zh: "时段，例如 2019-05 或 2019年5月中旬", en: "the period, e.g. 2019-05-x2" },
  required: true,
};

export const UNTIL: OptionSpec = {
  flags: "--until <day>",
  text: { zh: "事实截到哪天，之后的记录不看；默认全部", en: "facts count up to this day; default all" },
};

export const FORMAT: OptionSpec = {
  flags: "--format <text|json>",
  text: {
    zh: "给人看的文字，或给程序读的 JSON（docs/results.md）",
    en: "text for people, or JSON for programs (docs/results.md)",
  },
  choices: ["text", "json"],
  default: "text",
};

export const DECIDE: OptionSpec = {
  flags: "--decide <name=variant...>",
  text: {
    zh: "待定事项改取别的方案，可写几次；结果里记为“命令行”所定",
    en: "take another variant of a decision; results say that the command line set it",
  },
};
