import type { Block } from "../model/blocks.ts";
import type { OfficialDocument } from "../model/document.ts";

/** Limits of 若干规定: general documents up to 5000 characters, special-purpose ones up to 4000 (D-2). */
export const LENGTH_LIMITS = { general: 5000, special: 4000 } as const;
export type LengthClass = keyof typeof LENGTH_LIMITS;

/** Characters of the body as offices count them: without spaces, heads, tables, attachments and imprint. */
export function countCharacters(document: OfficialDocument): number {
  return document.body.reduce((sum, block) => sum + charactersOf(block), 0);
}

function charactersOf(block: Block): number {
  switch (block.type) {
    case "heading":
      return lengthOf(block.text) + lengthOf(block.after ?? "");
    case "paragraph":
      return lengthOf(block.label ?? "") + lengthOf(block.text);
    default:
      return 0;
  }
}

const lengthOf = (text: string): number => [...text.replace(/\s/g, "")].length;
