import { BY, REASON, UNIT } from "./shared-columns.ts";
import type { Table } from "./table.ts";

export const EXEMPTIONS: Table = {
  name: "exemptions",
  zh: "免评",
  aliases: ["免考", "不参评"],
  note: { zh: "某单位某段时间免于某项考评。", en: "A unit is exempt from something for some days." },
  key: ["unit", "first", "what"],
  day_orders: [["first", "last"]],
  columns: [
    UNIT,
    {
      id: "first",
      zh: "首日",
      aliases: ["起始日期"],
      type: "day",
      required: true,
      note: { zh: "免评的第一天", en: "First exempt day" },
      example: "2019-05-01",
    },
    {
      id: "last",
      zh: "末日",
      aliases: ["终止日期"],
      type: "day",
      required: true,
      note: { zh: "免评的最后一天", en: "Last exempt day" },
      example: "2019-05-31",
    },
    {
      id: "what",
      zh: "免评事项",
      aliases: ["事项"],
      type: "text",
      required: true,
      note: {
        zh: "免哪一项：办法中考评或分项的编号，all 为全部",
        en: "What it is exempt from: an assessment's or part's id, or all",
      },
      example: "all",
    },
    REASON,
    BY,
  ],
};
