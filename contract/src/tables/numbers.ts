import { PERIOD, UNIT } from "./shared-columns.ts";
import type { Table } from "./table.ts";

export const NUMBERS: Table = {
  name: "numbers",
  zh: "指标数值",
  aliases: ["数值", "指标"],
  note: {
    zh: "手工填报的指标数值，每个数都要有出处。",
    en: "Numbers entered by hand, each with its source.",
  },
  key: ["unit", "period", "indicator"],
  columns: [
    UNIT,
    PERIOD,
    {
      id: "indicator",
      zh: "指标",
      aliases: ["指标编号", "指标名称"],
      type: "id",
      required: true,
      note: { zh: "办法中的指标编号", en: "The indicator's id in the policy" },
      example: "toilet_conversion_rate",
    },
    {
      id: "value",
      zh: "数值",
      aliases: ["值"],
      type: "number",
      required: true,
      note: { zh: "数值，含义由办法规定", en: "The value; the policy says what it means" },
      example: "92.5",
    },
    {
      id: "source",
      zh: "出处",
      aliases: ["来源"],
      type: "text",
      required: true,
      note: { zh: "数从哪里来", en: "Where the number comes from" },
      example: "县农业农村局月报",
    },
  ],
};
