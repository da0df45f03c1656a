import type { CommandSpec } from "../command-spec.ts";
import { FORMAT } from "../shared-options.ts";

export const VERIFY: CommandSpec = {
  name: "verify",
  summary: {
    zh: "查一张别处做的排名表：名次、合计、平均、等次、比例哪里错",
    en: "check a ranking table that was made elsewhere",
  },
  about: {
    zh: "直接读办公室的表：标题行、合并单元格、合计行，XLSX、XLS、GB18030 的 CSV 都可以。错的逐个指出应是多少；有错退出码 1。\n列按表头认；认不出时用 --score、--rank 等指明（写表头、列号字母或第几列）。",
    en: "Reads sheets as offices keep them. Each wrong rank, sum, mean, band count and percentage is named; exit status 1 with any.\nColumns are found by their headers; name them where those are unusual (header, letter or number).",
  },
  arguments: [{ name: "<files...>", text: { zh: "排名表", en: "ranking tables" } }],
  options: [
    { flags: "--sheet <name>", text: { zh: "只看工作簿里的这张表", en: "only this sheet" } },
    { flags: "--unit <column>", text: { zh: "单位列", en: "the column of units" } },
    { flags: "--score <column>", text: { zh: "得分列", en: "the column of scores" } },
    { flags: "--rank <column>", text: { zh: "名次列", en: "the column of ranks" } },
    {
      flags: "--group <column>",
      text: { zh: "组别列；none 表示不分组", en: "the column of groups; none: one ranking" },
    },
    { flags: "--grade <column>", text: { zh: "等次列", en: "the column of grades" } },
    {
      flags: "--ties <rule>",
      text: {
        zh: "并列怎么排：shared 1、1、3；dense 1、1、2；ordinal 1、2、3。默认从表里看出",
        en: "how equals are ranked: shared 1,1,3; dense 1,1,2; ordinal 1,2,3; default as the table does",
      },
      choices: ["shared", "dense", "ordinal"],
    },
    {
      flags: "--direction <direction>",
      text: {
        zh: "高分在前还是低分在前。默认从表里看出",
        en: "whether the greatest is first; default as the table does",
      },
      choices: ["highest_first", "lowest_first"],
    },
    {
      flags: "--bands <bands>",
      text: {
        zh: "等次线，例如 优秀>=90,良好>=80,合格>=60,不合格<60",
        en: "bands of grades, e.g. A>=90,B>=80,C<80",
      },
    },
    FORMAT,
  ],
  examples: [
    { command: "cunjing verify 5月通报.xls", text: { zh: "查一张排名表", en: "check one table" } },
    {
      command: "cunjing verify 通报/*.xlsx --format json",
      text: { zh: "查一批，给程序读", en: "check several, for a program" },
    },
    {
      command:
        "cunjing verify 通报.csv --score 综合得分 --rank 位次 --bands '优秀>=90,良好>=80,合格>=60,不合格<60'",
      text: { zh: "指明列和等次线", en: "with columns and bands named" },
    },
  ],
  load: async () => (await import("./verify-tables.ts")).verifyTables,
};
