/** Three-valued and, or, not: what is decided by one side needs no other; else absence passes through. */

import { absenceAt, indexOf, isPresent } from "./absence.ts";
import { FRESH, type Room } from "./room.ts";
import { shapeOf } from "./sink.ts";
import { closeTruths, openTruths, putUnknown } from "./truth-sink.ts";
import type { TruthVector, Vector } from "./types.ts";

/** False where either side is false; absent where neither is and one is absent. */
export function and(a: TruthVector, b: TruthVector, room: Room = FRESH): TruthVector {
  return decide(a, b, 0, room);
}

/** True where either side is true; absent where neither is and one is absent. */
export function or(a: TruthVector, b: TruthVector, room: Room = FRESH): TruthVector {
  return decide(a, b, 1, room);
}

/** @param deciding the value that decides alone */
function decide(a: TruthVector, b: TruthVector, deciding: 0 | 1, room: Room): TruthVector {
  const sink = openTruths(shapeOf(a, b), room);
  const other = 1 - deciding;
  for (let i = 0; i < sink.held; i++) {
    const x = a.t[indexOf(a, i)]!;
    const y = b.t[indexOf(b, i)]!;
    if (x === deciding || y === deciding) sink.t[i] = deciding;
    else if (x === other && y === other) sink.t[i] = other;
    else putUnknown(sink, i, absenceAt(a, i) || absenceAt(b, i));
  }
  return closeTruths(sink);
}

export function not(a: TruthVector, room: Room = FRESH): TruthVector {
  const sink = openTruths(shapeOf(a), room);
  for (let i = 0; i < sink.held; i++) {
    const value = a.t[i]!;
    if (value === 2) putUnknown(sink, i, absenceAt(a, i));
    else sink.t[i] = 1 - value;
  }
  return closeTruths(sink);
}

/** Whether there is a value: never absent itself. */
export function present(a: Vector, room: Room = FRESH): TruthVector {
  const sink = openTruths(shapeOf(a), room);
  for (let i = 0; i < sink.held; i++) sink.t[i] = isPresent(a, i) ? 1 : 0;
  return closeTruths(sink);
}
