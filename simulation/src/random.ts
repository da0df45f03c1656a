/**
 * Pseudo-random numbers from 32-bit integer operations only: sfc32 (the "small fast counter" generator of PractRand), seeded by
 * four multiplicative hashes of a text. Same keys, same numbers, on any machine.
 */
export type Random = {
  /** A whole number from 0 to `count` − 1. */
  below: (count: number) => number;
  /** A whole number from `least` to `most`, both included. */
  between: (least: number, most: number) => number;
  /** True in `share` of a thousand cases. */
  permille: (share: number) => boolean;
  /** One of the items. Throws when there is none. */
  pick: <T>(items: readonly T[]) => T;
  /** Around 0, within ±`reach`, bell-shaped (the mean of four evenly spread numbers). */
  bell: (reach: number) => number;
  /** `count` different items (or all), in random order. */
  sample: <T>(items: readonly T[], count: number) => T[];
};

/** A generator of its own for each chain of keys: what one unit draws never shifts what another draws. */
export function seedRandom(...keys: readonly string[]): Random {
  const next = startGenerator(keys.join("\u001f"));
  const below = (count: number): number => Math.floor((next() * count) / 4294967296);
  return {
    below,
    between: (least, most) => least + below(most - least + 1),
    permille: (share) => below(1000) < share,
    pick: (items) => {
      const item = items[below(items.length)];
      if (item === undefined) throw new RangeError("pick from nothing");
      return item;
    },
    bell: (reach) => ((below(2001) + below(2001) + below(2001) + below(2001) - 4000) * reach) / 4000,
    sample: (items, count) => sampleOf(items, count, below),
  };
}

function sampleOf<T>(items: readonly T[], count: number, below: (count: number) => number): T[] {
  const rest = [...items];
  const taken = Math.min(count, rest.length);
  for (let at = 0; at < taken; at++) {
    const other = at + below(rest.length - at);
    [rest[at], rest[other]] = [rest[other] as T, rest[at] as T];
  }
  return rest.slice(0, taken);
}

/** sfc32 on a state hashed from `text`; the first rounds are thrown away so that similar texts part. */
function startGenerator(text: string): () => number {
  let a = hash(text, 0x9e3779b1);
  let b = hash(text, 0x85ebca77);
  let c = hash(text, 0xc2b2ae3d);
  let counter = hash(text, 0x27d4eb2f) | 1;
  const next = (): number => {
    const sum = (((a + b) | 0) + counter) | 0;
    counter = (counter + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = (((c << 21) | (c >>> 11)) + sum) | 0;
    return sum >>> 0;
  };
  for (let round = 0; round < 15; round++) next();
  return next;
}

function hash(text: string, seed: number): number {
  let state = seed | 0;
  for (let at = 0; at < text.length; at++) {
    state = Math.imul(state ^ text.charCodeAt(at), 0x5bd1e995);
    state ^= state >>> 15;
  }
  state = Math.imul(state ^ (state >>> 16), 0x21f0aaad);
  return state ^ (state >>> 15);
}
