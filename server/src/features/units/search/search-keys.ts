/**
 * What a unit is found by: words that an index of word beginnings holds, so that whatever part of a name somebody types is the
 * beginning of one of them. About ten short words a unit; PostgreSQL's trigrams know no Chinese under collation C.
 */
import { coreOf, normaliseName } from "./normalise-name.ts";
import { readPinyin } from "./read-pinyin.ts";

/** Stands before what a name begins with, so that beginnings are found without the rest. */
export const BEGIN = "^";
/** Longer words are cut: nobody types more, and the index stays small. */
export const LONGEST_KEY = 24;

/** The words of a unit's name, divided by blanks; each once, in no particular order. Codes have an index of their own. */
export function searchKeys(unitName: string): string {
  const name = normaliseName(unitName);
  const core = coreOf(name);
  const size = [...core].length;
  const keys = new Set<string>();
  addTails([...name], size, keys);
  for (const way of readPinyin(name, core)) {
    addTails(way, size, keys);
    addTails(
      way.map((syllable) => (/^[a-z]/.test(syllable) ? syllable.slice(0, 1) : syllable)),
      size,
      keys,
    );
  }
  return [...keys].join(" ");
}

/** The name from each of its characters on; what it is (村, 社区) is not looked for by itself. */
function addTails(parts: readonly string[], size: number, keys: Set<string>): void {
  for (let at = 0; at < size; at += 1) {
    const tail = parts.slice(at).join("").slice(0, LONGEST_KEY);
    if (tail !== "") keys.add(at === 0 ? BEGIN + tail : tail);
  }
}
