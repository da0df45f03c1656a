import { DAY, NOTE } from "./shared-columns.ts";
import type { Table } from "./table.ts";
import { PROBLEM_EVENT_KINDS } from "./vocabularies.ts";

export const PROBLEM_EVENTS: Table = {
  name: "problem_events",
  zh: "问题进展",
  aliases: ["整改记录", "问题流程"],
  note: {
    zh: "问题的交办、签收、整改、申请验收、验收、销号、退回、延期、缓办、恢复办理、改派、反弹，一行一事。",
    en: "What happened to a problem, one event a row.",
  },
  columns: [
    {
      id: "problem",
      zh: "问题编号",
      aliases: ["问题"],
      type: "id",
      of: "problems",
      required: true,
      note: { zh: "问题表中的编号", en: "Id in the problems table" },
      example: "p_0001",
    },
    DAY,
    {
      id: "event",
      zh: "事项",
      aliases: ["进展", "动作"],
      type: "choice",
      choices: PROBLEM_EVENT_KINDS,
      required: true,
      note: { zh: "发生了什么", en: "What happened" },
      example: "交办",
    },
    {
      id: "by",
      zh: "办理单位",
      aliases: ["办理人", "经办"],
      type: "text",
      required: false,
      note: { zh: "谁办的：机构或职务，不写姓名", en: "Who did it: a body or a post, no name" },
      example: "第一督查组",
    },
    {
      id: "to",
      zh: "改至日期",
      aliases: ["延期至", "新期限"],
      type: "day",
      required: false,
      note: {
        zh: "交办时的期限，或延期、缓办、恢复办理、改派后的新期限",
        en: "The deadline given at the hand-over, or the new one after an extension, deferral, resumption or reassignment",
      },
      example: "2019-04-29",
    },
    NOTE,
  ],
};
