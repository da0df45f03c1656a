/** How a place's name may be read aloud. */
import { pinyin, polyphonic } from "pinyin-pro";

/** People know how their own place is read, dictionaries do not (浚县 is xun, 蔚县 yu): the other readings of its first characters count too. */
const READ_OTHERWISE = 3;
/** At most so many ways, the likeliest first. */
const MOST_READINGS = 4;

const readings = new Map<string, readonly string[]>();

/** The ways to read a normalised name, each a syllable a character; letters and digits stand for themselves. */
export function readPinyin(name: string, core: string): readonly (readonly string[])[] {
  const characters = [...name];
  const likeliest = readInContext(name, characters);
  const ways = [likeliest];
  const first = Math.min(READ_OTHERWISE, [...core].length);
  for (let at = 0; at < first; at += 1) {
    const others = readingsOf(characters[at] ?? "").filter((syllable) => syllable !== likeliest[at]);
    for (const way of [...ways]) {
      for (const other of others) {
        if (ways.length >= MOST_READINGS) return ways;
        ways.push(way.with(at, other));
      }
    }
  }
  return ways;
}

/** The dictionary knows phrases; a village is mostly called after a family, whose name has its own reading (曾庄 is zeng). */
function readInContext(name: string, characters: readonly string[]): readonly string[] {
  const single = characters.map((character) => readingsOf(character));
  if (single.every(({ length }) => length === 1)) return single.map(([only = ""]) => only);
  const read = pinyin(name, { toneType: "none", type: "array", v: true, mode: "surname", surname: "head" });
  return read.length === characters.length ? read.map(plain) : single.map(([only = ""]) => only);
}

/** All readings of a character, without tones, each once. */
function readingsOf(character: string): readonly string[] {
  let known = readings.get(character);
  if (known === undefined) {
    const [all = [character]] = polyphonic(character, { toneType: "none", type: "array", v: true });
    known = [...new Set(all.map(plain))];
    readings.set(character, known);
  }
  return known;
}

const plain = (syllable: string) => syllable.toLowerCase().replaceAll("ü", "v");
