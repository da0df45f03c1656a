import { documentFailure } from "../failure.ts";
import type { LaidDocument } from "../layout/laid.ts";
import type { FontSet, LoadedFont } from "./find-fonts.ts";
import { FONT_ROLES } from "./font-roles.ts";
import { readCoverage } from "./read-coverage.ts";

/**
 * Refuses a page that would show empty boxes: every character must be in each Chinese face or in a face for rare
 * characters.
 * @throws glyph_missing, naming the characters
 */
export function checkGlyphs(document: LaidDocument, fonts: FontSet): void {
  const rare = fonts.rare.map(coverageOf);
  const faces = FONT_ROLES.filter((role) => role !== "digits").map((role) => coverageOf(fonts.roles[role]));
  const digits = coverageOf(fonts.roles.digits);
  const missing = new Set<string>();
  for (const char of charactersOf(document)) {
    const code = char.codePointAt(0) ?? 0;
    const covered = digits(code) || rare.some((has) => has(code)) || faces.every((has) => has(code));
    if (!covered) missing.add(char);
  }
  if (missing.size === 0) return;
  const list = [...missing].join("");
  throw documentFailure(
    "glyph_missing",
    `现有字体没有这些字：${list}；请安装 fonts-noto-cjk 或含这些字的字体`,
    `no font at hand has these characters: ${list}; install fonts-noto-cjk or a font that has them`,
    { characters: list },
  );
}

const coverages = new WeakMap<Uint8Array, (codePoint: number) => boolean>();

function coverageOf(font: LoadedFont): (codePoint: number) => boolean {
  const known = coverages.get(font.bytes);
  if (known) return known;
  const coverage = readCoverage(font.bytes);
  coverages.set(font.bytes, coverage);
  return coverage;
}

/** Every character of every string of the document; control characters and spaces need no glyph. */
function charactersOf(document: LaidDocument): Set<string> {
  const characters = new Set<string>();
  const walk = (value: unknown): void => {
    if (typeof value === "string") for (const char of value) characters.add(char);
    else if (value instanceof Uint8Array) return;
    else if (Array.isArray(value)) value.forEach(walk);
    else if (value !== null && typeof value === "object") Object.values(value).forEach(walk);
  };
  walk(document);
  return new Set([...characters].filter((char) => !/[\s\p{Cc}\p{Cf}]/u.test(char)));
}
