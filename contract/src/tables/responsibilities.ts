import { UNIT } from "./shared-columns.ts";
import type { Table } from "./table.ts";
import { RESPONSIBILITY_KINDS } from "./vocabularies.ts";

export const RESPONSIBILITIES: Table = {
  name: "responsibilities",
  zh: "责任",
  aliases: ["责任分工", "责任清单", "包联表"],
  note: {
    zh: "谁对哪个单位负什么责任，自何日至何日。只写职务，不写姓名。",
    en: "Who answers for which unit, from when to when. Posts, never persons' names.",
  },
  key: ["unit", "kind", "holder", "from"],
  day_orders: [["from", "to"]],
  columns: [
    UNIT,
    {
      id: "kind",
      zh: "责任类型",
      aliases: ["类型", "关系"],
      type: "choice",
      choices: RESPONSIBILITY_KINDS,
      open: true,
      required: true,
      note: { zh: "责任的种类", en: "The kind of responsibility" },
      example: "包干",
    },
    {
      id: "holder",
      zh: "责任人编号",
      aliases: ["承担者", "责任人"],
      type: "id",
      required: true,
      note: {
        zh: "承担者的编号（人以职务编号代表，或单位、机构编号）",
        en: "The holder's id: a post, a unit or a body",
      },
      example: "post_t01_secretary",
    },
    {
      id: "post",
      zh: "职务",
      type: "text",
      required: false,
      note: { zh: "印在公文上的职务", en: "The post as documents print it" },
      example: "镇党委书记",
    },
    {
      id: "body",
      zh: "所在机构",
      aliases: ["机构", "所在单位"],
      type: "text",
      required: false,
      note: { zh: "承担者所在的机构", en: "The body that the holder belongs to" },
      example: "镇党委",
    },
    {
      id: "from",
      zh: "起始日期",
      aliases: ["自", "任职日期"],
      type: "day",
      required: false,
      note: { zh: "责任起始日；留空为一直", en: "First day; empty: always" },
      example: "2019-04-09",
    },
    {
      id: "to",
      zh: "终止日期",
      aliases: ["至", "离任日期"],
      type: "day",
      required: false,
      note: { zh: "责任最后一天；留空为至今", en: "Last day; empty: still so" },
      example: "2019-07-17",
    },
  ],
};
