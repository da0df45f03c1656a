import { ABSENCE, type TextVector } from "../../vector/types.ts";
import type { FormulaFunction } from "../function.ts";
import { matchTexts } from "./match-texts.ts";

/** A cell of several tags holds them separated by semicolons, of either width (docs/data-format.md). */
const SEPARATOR = /[;\uff1b]/;

export const contains: FormulaFunction = {
  name: "contains",
  label: "含有",
  doc: {
    zh: "用分号隔开的几项中是否有这一项（整项相同，不是部分相同）；一项也没填就是没有",
    en: "whether a text of items separated by semicolons has this item (the whole item, not a piece of it); an empty one has none",
  },
  parameters: [
    { name: "tags", type: "text" },
    { name: "tag", type: "text" },
  ],
  result: "truth",
  examples: [
    { formula: "contains('垃圾; 污水；厕所', '污水')", gives: "true" },
    { formula: "contains('污水管网;厕所', '污水')", gives: "false" },
    { formula: "contains('', '污水')", gives: "false" },
  ],
  apply: (args, room) => {
    const [tags, tag] = args as [TextVector, TextVector];
    return matchTexts(emptyAsNone(tags), tag, hasItem, room);
  },
};

/** An empty cell of tags says that there is none; left absent, `!contains(…)` would silently select nobody. */
function emptyAsNone(tags: TextVector): TextVector {
  const isEmpty = (row: number): boolean =>
    tags.codes[row]! < 0 && (tags.why === null || tags.why[row] === ABSENCE.empty);
  if (!tags.codes.some((_, row) => isEmpty(row))) return tags;
  return {
    ...tags,
    codes: tags.codes.map((code, row) => (isEmpty(row) ? tags.words.length : code)),
    words: [...tags.words, ""],
  };
}

function hasItem(tags: string, tag: string): boolean {
  const wanted = tag.trim();
  return tags.split(SEPARATOR).some((item) => item.trim() === wanted);
}
