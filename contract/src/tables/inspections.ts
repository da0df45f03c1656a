import { DAY, FULL, identity, NOTE, SCORE, UNIT } from "./shared-columns.ts";
import type { Table } from "./table.ts";
import { INSPECTION_KINDS } from "./vocabularies.ts";

export const INSPECTIONS: Table = {
  name: "inspections",
  zh: "检查",
  aliases: ["督查", "检查记录"],
  note: {
    zh: "一次检查的一个总分；按评分标准检查的，得分可以留空，由检查细项算出。一个单位一天可以有几次。",
    en: "One visit with its score, which may be empty where a standard's items give it. A unit may have several a day.",
  },
  key: ["id"],
  one_of: ["score", "standard"],
  columns: [
    identity("i_0001"),
    UNIT,
    DAY,
    {
      id: "kind",
      zh: "检查类型",
      aliases: ["类型", "检查方式"],
      type: "choice",
      choices: INSPECTION_KINDS,
      open: true,
      required: true,
      note: {
        zh: "谁来检查；办法按它区分督查、暗访等分项",
        en: "Who looked; policies tell their parts apart by it",
      },
      example: "督查",
    },
    {
      ...SCORE,
      required: false,
      note: {
        zh: "从 0 到本行的满分；留空：由检查细项按评分标准算出，没有细项就是满分",
        en: "From 0 to the full mark of its row; empty: the standard's items give it, full where there are none",
      },
    },
    FULL,
    {
      id: "team",
      zh: "检查组",
      aliases: ["督查组", "组"],
      type: "text",
      required: false,
      note: { zh: "检查组的编号或名称", en: "The team's id or name" },
      example: "team_1",
    },
    {
      id: "standard",
      zh: "评分标准",
      aliases: ["标准"],
      type: "text",
      required: false,
      note: { zh: "办法中评分标准的编号或名称", en: "Id or label of the standard in the policy" },
      example: "village_standard",
    },
    {
      id: "round",
      zh: "轮次",
      aliases: ["检查轮次"],
      type: "id",
      of: "rounds",
      required: false,
      note: { zh: "轮次表中的编号", en: "Id in the rounds table" },
      example: "r1",
    },
    NOTE,
  ],
};
