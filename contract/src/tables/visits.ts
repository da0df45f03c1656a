import { DAY, identity, UNIT } from "./shared-columns.ts";
import type { Table } from "./table.ts";

export const VISITS: Table = {
  name: "visits",
  zh: "走访",
  aliases: ["入村", "联系点走访"],
  note: {
    zh: "干部到联系点开展工作的记录，由工作产生，不是打卡。",
    en: "Work at a contact point; it arises from work and is no check-in.",
  },
  key: ["id"],
  columns: [
    identity("x_0001"),
    UNIT,
    DAY,
    {
      id: "holder",
      zh: "责任人编号",
      aliases: ["责任人"],
      type: "id",
      required: true,
      note: { zh: "责任表中的承担者", en: "The holder in the responsibilities table" },
      example: "post_t01_secretary",
    },
    {
      id: "role",
      zh: "身份",
      aliases: ["角色"],
      type: "text",
      required: false,
      note: { zh: "以什么身份去的", en: "In which role" },
      example: "包村干部",
    },
    {
      id: "amount",
      zh: "天数",
      aliases: ["时长"],
      type: "number",
      min: "0",
      max: "1",
      default: "1",
      measure: "天",
      required: false,
      note: { zh: "实地工作的天数，半天为 0.5", en: "Days on site; half a day is 0.5" },
      example: "0.5",
    },
  ],
};
