import { compare, type Fraction, tryParseFraction } from "@cunjing/engine";

/** A grade and the scores that it takes: from `from` (inclusive) to `below` (exclusive). */
export interface Band {
  readonly label: string;
  readonly from: Fraction | null;
  readonly below: Fraction | null;
}

const BAND = /^(.+?)\s*(>=|≥|<|＜)\s*(\d+(?:\.\d+)?)$/;

/**
 * Bands as a person writes them: 优秀>=90,良好>=80,合格>=60,不合格<60. A band of >= ends where the one above it begins.
 * @returns null where the text is none
 */
export function parseBands(text: string): Band[] | null {
  const parts = text
    .split(/[,，;；]/)
    .map((part) => part.trim())
    .filter((part) => part !== "");
  const bands: Band[] = [];
  for (const part of parts) {
    const match = BAND.exec(part);
    const edge = tryParseFraction(match?.[3] ?? "");
    if (match === null || edge === null) return null;
    const label = match[1] ?? "";
    bands.push(
      match[2] === ">=" || match[2] === "≥"
        ? { label, from: edge, below: null }
        : { label, from: null, below: edge },
    );
  }
  const edges = bands.flatMap((band) => (band.from === null ? [] : [band.from]));
  return bands.length === 0
    ? null
    : bands.map((band) => (band.from === null ? band : { ...band, below: nextAbove(band.from, edges) }));
}

function nextAbove(edge: Fraction, edges: readonly Fraction[]): Fraction | null {
  const above = edges.filter((other) => compare(other, edge) > 0);
  return above.reduce<Fraction | null>(
    (least, one) => (least === null || compare(one, least) < 0 ? one : least),
    null,
  );
}

/** The band that a score falls in; undefined where none takes it. */
export function bandOf(score: Fraction, bands: readonly Band[]): Band | undefined {
  return bands.find(
    (band) =>
      (band.from === null || compare(score, band.from) >= 0) &&
      (band.below === null || compare(score, band.below) < 0),
  );
}
