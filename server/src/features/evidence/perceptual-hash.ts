/** Side in pixels of the grey square that a photo is reduced to before hashing. */
export const GREY_SIDE = 32;

const KEPT = 8;

/**
 * What a photo looks like, in 64 bits: photos that look alike differ in few of them, whatever their size and
 * compression. Likeness is a hint to a person, never a finding.
 */
export interface PhotoHash {
  /** 16 lower-case hexadecimal digits. */
  readonly bits: string;
  /**
   * How much there is to see: the median size of the 63 waves that the bits come from, in grey levels. A wall, fog or a covered
   * lens has next to nothing, its bits are noise, and every flat photo looks like every other (see `isFlat`).
   */
  readonly detail: number;
}

/** Cosines of the eight slowest waves of a discrete cosine transform (type II), orthonormal. */
const WAVES = Float64Array.from({ length: KEPT * GREY_SIDE }, (_, index) => {
  const wave = Math.floor(index / GREY_SIDE);
  const at = index % GREY_SIDE;
  const scale = Math.sqrt((wave === 0 ? 1 : 2) / GREY_SIDE);
  return scale * Math.cos(((2 * at + 1) * wave * Math.PI) / (2 * GREY_SIDE));
});

/**
 * Hashes a photo (pHash): of the 8 × 8 slowest waves each bit says whether one is above their median. The constant (mean brightness)
 * is left out of the median, and its bit is always 0.
 * @param grey 32 × 32 grey levels, row by row, 0 to 255.
 */
export function hashPhoto(grey: Uint8Array): PhotoHash {
  if (grey.length !== GREY_SIDE * GREY_SIDE) throw new RangeError(`${grey.length} grey levels`);
  const rows = new Float64Array(GREY_SIDE * KEPT);
  for (let row = 0; row < GREY_SIDE; row++) {
    for (let wave = 0; wave < KEPT; wave++) {
      let sum = 0;
      for (let at = 0; at < GREY_SIDE; at++) {
        sum += (grey[row * GREY_SIDE + at] ?? 0) * (WAVES[wave * GREY_SIDE + at] ?? 0);
      }
      rows[row * KEPT + wave] = sum;
    }
  }
  const waves = new Float64Array(KEPT * KEPT);
  for (let down = 0; down < KEPT; down++) {
    for (let across = 0; across < KEPT; across++) {
      let sum = 0;
      for (let row = 0; row < GREY_SIDE; row++) {
        sum += (rows[row * KEPT + across] ?? 0) * (WAVES[down * GREY_SIDE + row] ?? 0);
      }
      waves[down * KEPT + across] = sum;
    }
  }
  const changing = waves.subarray(1);
  const threshold = medianOf(changing);
  let bits = 0n;
  for (const wave of changing) bits = (bits << 1n) | (wave > threshold ? 1n : 0n);
  return {
    bits: bits.toString(16).padStart(16, "0"),
    // Divided by the side: the size of a wave in grey levels, whatever the square's side.
    detail: medianOf(changing.map(Math.abs)) / GREY_SIDE,
  };
}

/**
 * Below this the hash is kept and not searched. Measured on made photos: see perceptual-hash.test.ts, which holds flat
 * pictures below and pictures of something above.
 */
const FLAT = 0.5;

/** Whether there is too little to see for likeness to mean anything. */
export function isFlat(hash: PhotoHash): boolean {
  return hash.detail < FLAT;
}

/** In how many of the 64 bits two hashes differ. */
export function countDifferentBits(one: string, other: string): number {
  let rest = BigInt(`0x${one}`) ^ BigInt(`0x${other}`);
  let count = 0;
  for (; rest !== 0n; rest &= rest - 1n) count++;
  return count;
}

/**
 * The four 16-bit bands of a hash, highest first, 0 to 65,535. Two hashes that differ in at most 7 bits agree in one
 * band up to one bit, so a look-up of each band and its 16 neighbours finds them by index.
 */
export function bandsOfHash(bits: string): readonly [number, number, number, number] {
  const band = (index: number): number => Number.parseInt(bits.slice(index * 4, index * 4 + 4), 16);
  return [band(0), band(1), band(2), band(3)];
}

function medianOf(values: Float64Array): number {
  const sorted = values.toSorted();
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1
    ? (sorted[middle] ?? 0)
    : ((sorted[middle - 1] ?? 0) + (sorted[middle] ?? 0)) / 2;
}

/** A hash as the database keeps it: a signed whole number of 64 bits, in digits. */
export function toLikeness(bits: string): string {
  return BigInt.asIntN(64, BigInt(`0x${bits}`)).toString();
}

/** A hash as it was before `toLikeness`. */
export function fromLikeness(likeness: string): string {
  return BigInt.asUintN(64, BigInt(likeness)).toString(16).padStart(16, "0");
}
