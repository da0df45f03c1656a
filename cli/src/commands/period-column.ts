import type { Column } from "@cunjing/contract";

/** The column of periods, for parsing what is typed on the command line as cells are parsed. */
export const PERIOD_COLUMN: Column = {
  id: "period",
  zh: "时段",
  type: "period",
  required: true,
  note: { zh: "时段", en: "period" },
  example: "2019-05",
};
