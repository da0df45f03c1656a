import type { TextVector } from "../../vector/types.ts";
import type { FormulaFunction } from "../function.ts";
import { matchTexts } from "./match-texts.ts";

/** For codes that begin with their kind: `starts_with(item, 'A3')`. */
export const startsWith: FormulaFunction = {
  name: "starts_with",
  label: "开头为",
  doc: { zh: "文字是否以这几个字开头", en: "whether a text begins with another" },
  parameters: [
    { name: "value", type: "text" },
    { name: "beginning", type: "text" },
  ],
  result: "truth",
  examples: [
    { formula: "starts_with('A3-2', 'A3')", gives: "true" },
    { formula: "starts_with('A3', 'A3-2')", gives: "false" },
  ],
  apply: (args, room) => {
    const [value, beginning] = args as [TextVector, TextVector];
    return matchTexts(value, beginning, (text, wanted) => text.startsWith(wanted), room);
  },
};
