import type { FontSet } from "./fonts/find-fonts.ts";
import { FONT_ROLES } from "./fonts/font-roles.ts";
import type { LengthClass } from "./text/count-characters.ts";
import { LENGTH_LIMITS } from "./text/count-characters.ts";

/** Something that whoever issues the document should know, though it could be made. */
export interface Notice {
  readonly code: "over_length" | "font_substituted" | "imprint_unplaced";
  readonly chinese: string;
  readonly english: string;
}

/** D-2: the body is longer than its class allows. */
export function lengthNotice(characters: number, length: LengthClass | null): Notice[] {
  if (length === null || characters <= LENGTH_LIMITS[length]) return [];
  const limit = LENGTH_LIMITS[length];
  return [
    {
      code: "over_length",
      chinese: `正文${characters}字，超过${length === "general" ? "一般性公文" : "专项公文"}${limit}字的上限，请压缩`,
      english: `the body has ${characters} characters; documents of this class have at most ${limit}`,
    },
  ];
}

/** A role was set in a style other than the one asked for. */
export function fontNotices(fonts: FontSet): Notice[] {
  return FONT_ROLES.filter((role) => fonts.roles[role].fit === "substitute").map((role) => ({
    code: "font_substituted",
    chinese: `没有合适的${role}字体，已用${fonts.roles[role].family}代替`,
    english: `no face of the style ${role} was found; ${fonts.roles[role].family} stands in`,
  }));
}

/** Without fonts the pages cannot be counted beforehand, so the imprint may stand on an odd page. */
export const IMPRINT_UNPLACED: Notice = {
  code: "imprint_unplaced",
  chinese: "未能预排版面，版记未必在偶数页，请在文字处理软件中核对",
  english: "the pages could not be laid out beforehand; check that the imprint falls on an even page",
};
