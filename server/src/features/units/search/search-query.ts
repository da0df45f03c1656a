/** What somebody typed, as the index is asked. */
import { normaliseName } from "./normalise-name.ts";
import { BEGIN, LONGEST_KEY } from "./search-keys.ts";

export interface SearchQuery {
  /** The last word: the unit itself. */
  readonly word: string;
  /** The words before it (乙镇/东关, 辉县 东关): units above it. */
  readonly above: readonly string[];
}

/** null where nothing is left to search for. */
export function parseQuery(text: string): SearchQuery | null {
  const words = text
    .normalize("NFKC")
    .split(/[\s/\\>,，、]+/u)
    .map(normaliseName)
    .filter((word) => word !== "");
  const word = words.at(-1);
  // A code as screens show it, 41 07 82 001, is one word.
  if (words.length > 1 && words.every((one) => /^\d+$/.test(one))) return { word: words.join(""), above: [] };
  return word === undefined ? null : { word, above: words.slice(0, -1) };
}

/** The text of a tsquery for names that begin with the word, and for names that have it inside. */
export function beginsWith(word: string): string {
  return `'${BEGIN}${lexeme(word)}':*`;
}

export function hasInside(word: string): string {
  return `'${lexeme(word)}':*`;
}

/** Normalised words are letters, digits and hyphens: nothing in them needs an escape. */
function lexeme(word: string): string {
  return word.slice(0, LONGEST_KEY);
}
