/** Distances as hints: coordinates of shifted datums are never converted, so that such a pair only counts beyond all that the shift can be. */
import type { EvidenceHint, EvidenceHintKind } from "@cunjing/contract";
import { makeHint } from "./make-hint.ts";
import { type ClaimedPlace, measureDistance } from "./measure-drift.ts";

export interface Place extends ClaimedPlace {
  /** Metres; null or undefined: not said. */
  readonly accuracy?: number | null | undefined;
}

/**
 * Metres by which coordinates of a datum lie beside the true ones at most, within China: GCJ-02 by 100 to 700, BD-09 by as much again on top of it.
 * WGS-84 and CGCS2000 agree within a metre.
 */
const SHIFT: Readonly<Record<string, number>> = { wgs84: 0, cgcs2000: 0, gcj02: 800, bd09: 2_000 };
/** A datum that nobody knows may be any of them. */
const UNKNOWN_SHIFT = 2_000;

/** Null: as near as `metres`, the accuracy of both and their datums allow. */
export function hintDistance(
  kind: EvidenceHintKind,
  one: Place,
  other: Place,
  metres: number,
): EvidenceHint | null {
  const shift = one.datum === other.datum ? 0 : shiftOf(one) + shiftOf(other);
  const doubt = shift + (one.accuracy ?? 0) + (other.accuracy ?? 0);
  const distance = measureDistance(one, other);
  if (distance <= metres + doubt) return null;
  const remark =
    shift === 0
      ? null
      : `两处坐标系不同（${one.datum}、${other.datum}），已放宽 ${sayKilometres(shift)} 公里`;
  return makeHint(kind, { kilometres: sayKilometres(distance) }, remark);
}

const shiftOf = ({ datum }: Place): number => SHIFT[datum] ?? UNKNOWN_SHIFT;

/** One decimal below ten kilometres, none above. */
const sayKilometres = (metres: number): string => (metres / 1000).toFixed(metres < 10_000 ? 1 : 0);
