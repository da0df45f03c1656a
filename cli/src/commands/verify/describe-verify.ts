import type { CommandSpec } from "../command-spec.ts";
import { FORMAT } from "../shared-options.ts";

export const VERIFY: CommandSpec = {
  name: "verify",
  summary: {
    zh: "查一张别处做的排名表：名次、合计、平均、等次、比例哪里错",
    en: "check a ranking table that was made elsewhere",
  },
  about: {
    zh: "直接读办公室的表：标题行、合并单元格、合计行，XLSX、XLS、GB18030 的 CSV 都可以。错的逐个指出应是多少；有错退出码 1。",
    en: "Reads sheets as offices keep them. Each wrong rank, sum, mean, band count and percentage is named; exit status 1 with any.",
  },
  arguments: [{ name: "<files...>", text: { zh: "排名表", en: "ranking tables" } }],
  options: [FORMAT],
  examples: [
    { command: "cunjing verify 5月通报.xls", text: { zh: "查一张排名表", en: "check one table" } },
    {
      command: "cunjing verify 通报/*.xlsx --format json",
      text: { zh: "查一批，给程序读", en: "check several, for a program" },
    },
  ],
  load: async () => (await import("./verify-tables.ts")).verifyTables,
};
