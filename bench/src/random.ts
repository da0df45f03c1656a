/** Seeded random numbers: the same seed gives the same months on every machine. */

export type Random = {
  /** A whole number from 0 to below − 1; `below` is 1 to 2³². */
  whole: (below: number) => number;
};

/** sfc32 (Chris Doty-Humphrey's Small Fast Counter, 128 bits of state), seeded with one number. */
export function makeRandom(seed: number): Random {
  let a = 0x9e3779b9;
  let b = 0x243f6a88;
  let c = seed | 0;
  let counter = 1;
  const next = (): number => {
    const sum = (((a + b) | 0) + counter) | 0;
    counter = (counter + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = ((c << 21) | (c >>> 11)) + sum;
    c |= 0;
    return sum >>> 0;
  };
  for (let warmUp = 0; warmUp < 15; warmUp++) next();
  return { whole: (below) => Math.floor((next() / 4294967296) * below) };
}
