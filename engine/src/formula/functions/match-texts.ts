import { absenceAt, indexOf } from "../../vector/absence.ts";
import type { Room } from "../../vector/room.ts";
import { shapeOf } from "../../vector/sink.ts";
import { closeTruths, openTruths, putUnknown } from "../../vector/truth-sink.ts";
import type { TextVector, TruthVector } from "../../vector/types.ts";

/** A test of one text against another, row by row, but made only once for each word of the dictionary. */
export function matchTexts(
  a: TextVector,
  b: TextVector,
  holds: (text: string, wanted: string) => boolean,
  room: Room,
): TruthVector {
  const sink = openTruths(shapeOf(a, b), room);
  const known = new Map<number, Uint8Array>();
  for (let i = 0; i < sink.held; i++) {
    const reason = absenceAt(a, i) || absenceAt(b, i);
    if (reason !== 0) {
      putUnknown(sink, i, reason);
      continue;
    }
    const wanted = b.codes[indexOf(b, i)]!;
    const code = a.codes[indexOf(a, i)]!;
    let verdicts = known.get(wanted);
    if (verdicts === undefined) {
      verdicts = new Uint8Array(a.words.length).fill(UNKNOWN);
      known.set(wanted, verdicts);
    }
    if (verdicts[code] === UNKNOWN) verdicts[code] = holds(a.words[code]!, b.words[wanted]!) ? 1 : 0;
    sink.t[i] = verdicts[code]!;
  }
  return closeTruths(sink);
}

const UNKNOWN = 2;
