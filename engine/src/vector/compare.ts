/** The six comparisons, row by row, exactly. A comparison with an absent value is absent. */
import { absenceAt, indexOf } from "./absence.ts";
import { FRESH, type Room } from "./room.ts";
import { compareRows, denominatorAt } from "./row.ts";
import { shapeOf } from "./sink.ts";
import { MOST_EXACT, multipleOf } from "./small-integer.ts";
import { closeTruths, openTruths, putUnknown, type TruthSink } from "./truth-sink.ts";
import type { DayVector, NumberVector, TruthVector } from "./types.ts";

export const COMPARISONS = ["==", "!=", "<", "<=", ">", ">="] as const;
export type Comparison = (typeof COMPARISONS)[number];

/** What each comparison makes of smaller, equal, larger. */
const VERDICTS: Record<Comparison, readonly [number, number, number]> = {
  "==": [0, 1, 0],
  "!=": [1, 0, 1],
  "<": [1, 0, 0],
  "<=": [1, 1, 0],
  ">": [0, 0, 1],
  ">=": [0, 1, 1],
};

export function compareNumbers(
  a: NumberVector,
  b: NumberVector,
  comparison: Comparison,
  room: Room = FRESH,
): TruthVector {
  const sink = openTruths(shapeOf(a, b), room);
  const verdict = Uint8Array.from(VERDICTS[comparison]);
  const common =
    typeof a.d === "number" && typeof b.d === "number" ? multipleOf(a.d, b.d) : Number.POSITIVE_INFINITY;
  if (Number.isFinite(common)) compareScaled(sink, a, b, verdict, common);
  else compareFractions(sink, a, b, verdict);
  return closeTruths(sink);
}

function compareScaled(
  sink: TruthSink,
  a: NumberVector,
  b: NumberVector,
  verdict: Uint8Array,
  d: number,
): void {
  const { t, held } = sink;
  const an = a.n;
  const bn = b.n;
  const fa = d / (a.d as number);
  const fb = d / (b.d as number);
  const stepA = a.scalar ? 0 : 1;
  const stepB = b.scalar ? 0 : 1;
  for (let i = 0; i < held; i++) {
    const x = an[i * stepA]! * fa;
    const y = bn[i * stepB]! * fb;
    if (Math.abs(x) <= MOST_EXACT && Math.abs(y) <= MOST_EXACT) t[i] = verdict[x < y ? 0 : x > y ? 2 : 1]!;
    else compareRow(sink, i, a, b, verdict);
  }
}

/** Cross-multiplied; products that are equal but may have been rounded are compared exactly. */
function compareFractions(sink: TruthSink, a: NumberVector, b: NumberVector, verdict: Uint8Array): void {
  const { t, held } = sink;
  for (let i = 0; i < held; i++) {
    const ia = indexOf(a, i);
    const ib = indexOf(b, i);
    const left = a.n[ia]! * denominatorAt(b, ib);
    const right = b.n[ib]! * denominatorAt(a, ia);
    const size = Math.abs(left) + Math.abs(right);
    if (size <= MOST_EXACT || (left !== right && size < Number.POSITIVE_INFINITY)) {
      t[i] = verdict[left < right ? 0 : left > right ? 2 : 1]!;
    } else {
      compareRow(sink, i, a, b, verdict);
    }
  }
}

function compareRow(sink: TruthSink, i: number, a: NumberVector, b: NumberVector, verdict: Uint8Array): void {
  const reason = absenceAt(a, i) || absenceAt(b, i);
  if (reason !== 0) {
    putUnknown(sink, i, reason);
    return;
  }
  const order = compareRows(a, i, b, i);
  sink.t[i] = verdict[order < 0 ? 0 : order > 0 ? 2 : 1]!;
}

export function compareDays(
  a: DayVector,
  b: DayVector,
  comparison: Comparison,
  room: Room = FRESH,
): TruthVector {
  const sink = openTruths(shapeOf(a, b), room);
  const verdict = VERDICTS[comparison];
  for (let i = 0; i < sink.held; i++) {
    const reason = absenceAt(a, i) || absenceAt(b, i);
    if (reason !== 0) {
      putUnknown(sink, i, reason);
      continue;
    }
    const difference = a.days[indexOf(a, i)]! - b.days[indexOf(b, i)]!;
    sink.t[i] = verdict[difference < 0 ? 0 : difference > 0 ? 2 : 1]!;
  }
  return closeTruths(sink);
}
