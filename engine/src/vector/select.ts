/** condition ? a : b, row by row. An absent condition selects nothing: the result is absent for the same reason. */
import { absenceAt, indexOf } from "./absence.ts";
import { translateWords } from "./equal.ts";
import { FRESH, type Room } from "./room.ts";
import { closeSink, openSink, putAbsent, putRow, shapeOf } from "./sink.ts";
import { MOST_EXACT, multipleOf } from "./small-integer.ts";
import { closeTruths, openTruths, putUnknown } from "./truth-sink.ts";
import type { DayVector, NumberVector, TextVector, TruthVector, Vector } from "./types.ts";
import { NO_DAY } from "./types.ts";

/**
 * a where the condition holds, b where it does not; both are of one type.
 * @throws RangeError for two types, which the checker of formulas refuses before
 */
export function select<V extends Vector>(condition: TruthVector, a: V, b: V, room?: Room): V;
export function select(condition: TruthVector, a: Vector, b: Vector, room: Room = FRESH): Vector {
  if (a.type === "number" && b.type === "number") return selectNumbers(condition, a, b, room);
  if (a.type === "truth" && b.type === "truth") return selectTruths(condition, a, b, room);
  if (a.type === "text" && b.type === "text") return selectTexts(condition, a, b, room);
  if (a.type === "day" && b.type === "day") return selectDays(condition, a, b, room);
  throw new RangeError(`Cannot choose between a ${a.type} and a ${b.type}.`);
}

function selectNumbers(condition: TruthVector, a: NumberVector, b: NumberVector, room: Room): NumberVector {
  const shape = shapeOf(condition, a, b);
  const common = typeof a.d === "number" && typeof b.d === "number" ? multipleOf(a.d, b.d) : null;
  const sink = openSink(shape, Number.isFinite(common) ? common : null, room);
  const { n, d } = sink;
  const fa = typeof d === "number" ? d / (a.d as number) : Number.NaN;
  const fb = typeof d === "number" ? d / (b.d as number) : Number.NaN;
  for (let i = 0; i < shape.held; i++) {
    const truth = condition.t[indexOf(condition, i)]!;
    const value = truth === 1 ? a.n[indexOf(a, i)]! * fa : b.n[indexOf(b, i)]! * fb;
    if (truth !== 2 && Math.abs(value) <= MOST_EXACT) n[i] = value;
    else if (truth === 2) putAbsent(sink, i, absenceAt(condition, i));
    else putRow(sink, i, truth === 1 ? a : b, i);
  }
  return closeSink(sink);
}

function selectTruths(condition: TruthVector, a: TruthVector, b: TruthVector, room: Room): TruthVector {
  const sink = openTruths(shapeOf(condition, a, b), room);
  for (let i = 0; i < sink.held; i++) {
    const chosen = chosenAt(condition, a, b, i);
    const value = chosen.type === "truth" ? chosen.t[indexOf(chosen, i)]! : 2;
    if (chosen === condition || value === 2) putUnknown(sink, i, absenceAt(chosen, i));
    else sink.t[i] = value;
  }
  return closeTruths(sink);
}

function selectTexts(condition: TruthVector, a: TextVector, b: TextVector, room: Room): TextVector {
  const { length, scalar, held } = shapeOf(condition, a, b);
  const words = [...new Set([...a.words, ...b.words])];
  const codesA = translateWords(a.words, words);
  const codesB = translateWords(b.words, words);
  const codes = room.integers(held);
  let why: Uint8Array | null = null;
  for (let i = 0; i < held; i++) {
    const chosen = chosenAt(condition, a, b, i);
    const code = chosen.type === "text" ? chosen.codes[indexOf(chosen, i)]! : -1;
    codes[i] = code < 0 ? -1 : (chosen === a ? codesA : codesB)[code]!;
    if (code < 0) {
      why ??= room.reasons(held);
      why[i] = absenceAt(chosen, i);
    }
  }
  return { type: "text", length, scalar, codes, words, why };
}

function selectDays(condition: TruthVector, a: DayVector, b: DayVector, room: Room): DayVector {
  const { length, scalar, held } = shapeOf(condition, a, b);
  const days = room.integers(held);
  let why: Uint8Array | null = null;
  for (let i = 0; i < held; i++) {
    const chosen = chosenAt(condition, a, b, i);
    const day = chosen.type === "day" ? chosen.days[indexOf(chosen, i)]! : NO_DAY;
    days[i] = day;
    if (day === NO_DAY) {
      why ??= room.reasons(held);
      why[i] = absenceAt(chosen, i);
    }
  }
  return { type: "day", length, scalar, days, why };
}

/** The vector that decides row i: the condition itself where it is absent. */
function chosenAt<V extends Vector>(condition: TruthVector, a: V, b: V, i: number): V | TruthVector {
  const truth = condition.t[indexOf(condition, i)]!;
  if (truth === 2) return condition;
  return truth === 1 ? a : b;
}
