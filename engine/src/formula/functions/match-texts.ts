import { absenceAt, indexOf } from "../../vector/absence.ts";
import type { Room } from "../../vector/room.ts";
import { shapeOf } from "../../vector/sink.ts";
import { closeTruths, openTruths, putUnknown } from "../../vector/truth-sink.ts";
import type { TextVector, TruthVector } from "../../vector/types.ts";

/** A test of texts against one text, or of one text against another in each row. */
export function matchTexts(
  a: TextVector,
  b: TextVector,
  holds: (text: string, wanted: string) => boolean,
  room: Room,
): TruthVector {
  const sink = openTruths(shapeOf(a, b), room);
  // Against one text, each word of the dictionary is tested once, however many rows have it.
  const verdicts = b.scalar ? new Uint8Array(a.words.length).fill(UNKNOWN) : null;
  for (let i = 0; i < sink.held; i++) {
    const reason = absenceAt(a, i) || absenceAt(b, i);
    if (reason !== 0) {
      putUnknown(sink, i, reason);
      continue;
    }
    const code = a.codes[indexOf(a, i)]!;
    const known = verdicts === null ? UNKNOWN : verdicts[code]!;
    const verdict =
      known === UNKNOWN ? Number(holds(a.words[code]!, b.words[b.codes[indexOf(b, i)]!]!)) : known;
    if (verdicts !== null) verdicts[code] = verdict;
    sink.t[i] = verdict;
  }
  return closeTruths(sink);
}

const UNKNOWN = 2;
