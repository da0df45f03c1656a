import { absenceAt, indexOf } from "../../vector/absence.ts";
import { closeSink, openSink, putAbsent, shapeOf } from "../../vector/sink.ts";
import type { DayVector } from "../../vector/types.ts";
import type { FormulaFunction } from "../function.ts";

/** Calendar days from one day to another; due times in workdays are the business of duties and reports. */
export const daysBetween: FormulaFunction = {
  name: "days_between",
  label: "相隔天数",
  doc: {
    zh: "从前一日期到后一日期的天数：同一天为 0，次日为 1，倒过来为负",
    en: "calendar days from the first day to the second: 0 for the same day, 1 for the next, negative backwards",
  },
  parameters: [
    { name: "first", type: "day" },
    { name: "second", type: "day" },
  ],
  result: "number",
  examples: [
    { formula: 'days_between(day("2019-04-09"), day("2019-07-17"))', gives: "99" },
    { formula: 'days_between(day("2020-03-01"), day("2020-02-28"))', gives: "-2" },
  ],
  apply: (args, room) => {
    const [first, second] = args as [DayVector, DayVector];
    const shape = shapeOf(first, second);
    const sink = openSink(shape, 1, room);
    for (let i = 0; i < shape.held; i++) {
      const reason = absenceAt(first, i) || absenceAt(second, i);
      if (reason !== 0) putAbsent(sink, i, reason);
      else sink.n[i] = second.days[indexOf(second, i)]! - first.days[indexOf(first, i)]!;
    }
    return closeSink(sink);
  },
};
