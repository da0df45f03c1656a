/** `ancestor.county`: the id of the nearest unit of a kind at or above each unit. */
import type { TreeSnapshot, UnitTree } from "../units/tree.ts";
import type { TextVector } from "../vector/types.ts";

const known = new WeakMap<TreeSnapshot, Map<string, TextVector>>();

export function ancestorTexts(snapshot: TreeSnapshot, kind: string, units: UnitTree): TextVector {
  const own = known.get(snapshot) ?? new Map<string, TextVector>();
  known.set(snapshot, own);
  let texts = own.get(kind);
  if (texts === undefined) {
    texts = makeTexts(snapshot.nearest([kind]), units);
    own.set(kind, texts);
  }
  return texts;
}

function makeTexts(nearest: Int32Array, units: UnitTree): TextVector {
  const codeOf = new Int32Array(units.count).fill(-1);
  const words: string[] = [];
  const codes = new Int32Array(nearest.length).fill(-1);
  for (let unit = 0; unit < nearest.length; unit++) {
    const above = nearest[unit]!;
    if (above < 0) continue;
    if (codeOf[above]! < 0) codeOf[above] = words.push(units.idOf(above)) - 1;
    codes[unit] = codeOf[above]!;
  }
  return { type: "text", length: codes.length, scalar: false, codes, words, why: null };
}
