/** Equality of texts and of truths, row by row. */
import { absenceAt, indexOf } from "./absence.ts";
import { FRESH, type Room } from "./room.ts";
import { shapeOf } from "./sink.ts";
import { closeTruths, openTruths, putUnknown } from "./truth-sink.ts";
import type { TextVector, TruthVector } from "./types.ts";

/** Whether the texts are the same, character by character, whatever the dictionaries. */
export function equalTexts(a: TextVector, b: TextVector, room: Room = FRESH): TruthVector {
  const sink = openTruths(shapeOf(a, b), room);
  const translated = translateWords(b.words, a.words);
  if (b.scalar && !a.scalar && b.codes[0]! >= 0) {
    equalOne(sink, a, translated[b.codes[0]!]!);
    return closeTruths(sink);
  }
  for (let i = 0; i < sink.held; i++) {
    const x = a.codes[indexOf(a, i)]!;
    const y = b.codes[indexOf(b, i)]!;
    if (x >= 0 && y >= 0) sink.t[i] = translated[y] === x ? 1 : 0;
    else putUnknown(sink, i, absenceAt(a, i) || absenceAt(b, i));
  }
  return closeTruths(sink);
}

/**
 * A column beside one word: what conditions on kinds of facts are. The answer of each code is looked up, since a branch
 * on it could not be foretold.
 */
function equalOne(sink: ReturnType<typeof openTruths>, a: TextVector, wanted: number): void {
  const { t, held } = sink;
  const { codes } = a;
  const answers = new Uint8Array(a.words.length + 1);
  answers[0] = 2;
  if (wanted >= 0) answers[wanted + 1] = 1;
  let signs = 0;
  for (let i = 0; i < held; i++) {
    const code = codes[i]!;
    t[i] = answers[code + 1]!;
    signs |= code;
  }
  if (signs >= 0) return;
  for (let i = 0; i < held; i++) if (codes[i]! < 0) putUnknown(sink, i, absenceAt(a, i));
}

/** For each word of one dictionary its code in another, −1 where that one lacks it. */
export function translateWords(from: readonly string[], into: readonly string[]): Int32Array {
  if (from === into) return Int32Array.from(from, (_, code) => code);
  const codes = codesOf(into);
  return Int32Array.from(from, (word) => codes.get(word) ?? -1);
}

/** Dictionaries are never changed, and a formula that runs in chunks asks for the same one again and again. */
const knownCodes = new WeakMap<readonly string[], ReadonlyMap<string, number>>();

function codesOf(words: readonly string[]): ReadonlyMap<string, number> {
  const known = knownCodes.get(words);
  if (known !== undefined) return known;
  const codes = new Map(words.map((word, code) => [word, code]));
  knownCodes.set(words, codes);
  return codes;
}

export function equalTruths(a: TruthVector, b: TruthVector, room: Room = FRESH): TruthVector {
  const sink = openTruths(shapeOf(a, b), room);
  for (let i = 0; i < sink.held; i++) {
    const x = a.t[indexOf(a, i)]!;
    const y = b.t[indexOf(b, i)]!;
    if (x !== 2 && y !== 2) sink.t[i] = x === y ? 1 : 0;
    else putUnknown(sink, i, absenceAt(a, i) || absenceAt(b, i));
  }
  return closeTruths(sink);
}
