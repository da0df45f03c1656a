import { present } from "../../vector/logic.ts";
import { select } from "../../vector/select.ts";
import type { FormulaFunction } from "../function.ts";

/** 缺省: what stands in for an absent value, whatever the reason of its absence. */
export const defaultTo: FormulaFunction = {
  name: "default",
  label: "缺省",
  doc: { zh: "有值取其值，无值取后者", en: "the value where there is one, else the other" },
  parameters: [
    { name: "value", type: "same" },
    { name: "otherwise", type: "same" },
  ],
  result: "same",
  examples: [
    { formula: "default(1 / 0, 60)", gives: "60" },
    { formula: "default(0, 60)", gives: "0" },
    { formula: "default(1 / 0, 2 / 0)", gives: "absent: undefined" },
  ],
  apply: (args, room) => select(present(args[0]!), args[0]!, args[1]!, room),
};
