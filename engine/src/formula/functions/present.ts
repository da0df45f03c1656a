import { present as presentIn } from "../../vector/logic.ts";
import type { FormulaFunction } from "../function.ts";

/** 有值: the one question about a value that is never absent itself. */
export const present: FormulaFunction = {
  name: "present",
  label: "有值",
  doc: { zh: "是否有值；结果总是“是”或“否”", en: "whether there is a value; always true or false" },
  parameters: [{ name: "value", type: "any" }],
  result: "truth",
  examples: [
    { formula: "present(0)", gives: "true" },
    { formula: "present(1 / 0)", gives: "false" },
  ],
  apply: (args, room) => presentIn(args[0]!, room),
};
