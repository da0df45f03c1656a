import type { TextVector } from "../../vector/types.ts";
import type { FormulaFunction } from "../function.ts";
import { matchTexts } from "./match-texts.ts";

/** A cell of several tags holds them separated by semicolons, of either width (docs/data-format.md). */
const SEPARATOR = /[;\uff1b]/;

export const contains: FormulaFunction = {
  name: "contains",
  label: "含有",
  doc: {
    zh: "用分号隔开的几项中是否有这一项（整项相同，不是部分相同）",
    en: "whether a text of items separated by semicolons has this item (the whole item, not a piece of it)",
  },
  parameters: [
    { name: "tags", type: "text" },
    { name: "tag", type: "text" },
  ],
  result: "truth",
  examples: [
    { formula: "contains('垃圾; 污水；厕所', '污水')", gives: "true" },
    { formula: "contains('污水管网;厕所', '污水')", gives: "false" },
  ],
  apply: (args, room) => {
    const [tags, tag] = args as [TextVector, TextVector];
    return matchTexts(tags, tag, hasItem, room);
  },
};

function hasItem(tags: string, tag: string): boolean {
  const wanted = tag.trim();
  return tags.split(SEPARATOR).some((item) => item.trim() === wanted);
}
