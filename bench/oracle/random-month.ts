/**
 * Random months that are hard on anything that rounds: marks out of 3, 7, 30, 60 and 100, so thirds and sevenths; many
 * villages that reach the same share by different paths; and shares that land exactly on the policy's thresholds.
 */
import { makeRandom, type Random } from "../src/random.ts";

export const COUNTIES = 6;
export const VILLAGES = 240;
export const FULLS = [3, 7, 30, 60, 100];
/** Everything that FULLS divide. */
export const COMMON_FULL = 2100;

/** Marks and values are whole hundredths. Villages are 0 … VILLAGES − 1; village v lies in county v mod COUNTIES. */
export type RandomMonth = {
  inspections: { village: number; score: number; full: number }[];
  dueProblems: { village: number; onTime: boolean }[];
  /** Out of 7. */
  answers: { village: number; value: number; weight: number }[];
};

/** Shares p/q that lead to ties and, reached in all three parts, to scores of exactly 60, 70, 75 and 85. */
const SHARES = [
  [1, 2],
  [3, 5],
  [2, 3],
  [7, 10],
  [3, 4],
  [17, 20],
  [6, 7],
] as const;

export function makeRandomMonth(seed: number): RandomMonth {
  const random = makeRandom(seed);
  const month: RandomMonth = { inspections: [], dueProblems: [], answers: [] };
  for (let village = 0; village < VILLAGES; village++) {
    if (random.whole(3) === 0) addAnything(month, village, random);
    else addShare(month, village, SHARES[random.whole(SHARES.length)]!, random);
  }
  return month;
}

/** Up to four visits, problems and answers, each of any value; any of them may be missing. */
function addAnything(month: RandomMonth, village: number, random: Random): void {
  for (let left = random.whole(5); left > 0; left--) {
    const full = FULLS[random.whole(FULLS.length)]!;
    month.inspections.push({ village, score: random.whole(100 * full + 1), full });
  }
  for (let left = random.whole(6); left > 0; left--) {
    month.dueProblems.push({ village, onTime: random.whole(3) > 0 });
  }
  for (let left = random.whole(4); left > 0; left--) {
    month.answers.push({ village, value: random.whole(701), weight: 1 + random.whole(7) });
  }
}

/** Every part of the village comes to exactly p/q, by one of many ways there. */
function addShare(
  month: RandomMonth,
  village: number,
  [p, q]: readonly [number, number],
  random: Random,
): void {
  const fulls = FULLS.filter((full) => (100 * full * p) % q === 0);
  for (let left = 1 + random.whole(2); left > 0; left--) {
    const full = fulls[random.whole(fulls.length)]!;
    const score = (100 * full * p) / q;
    const apart = random.whole(Math.min(score, 100 * full - score) + 1);
    // Two visits that lie as far above as below, or one that hits it.
    if (random.whole(2) === 0) month.inspections.push({ village, score, full });
    else for (const sign of [1, -1]) month.inspections.push({ village, score: score + sign * apart, full });
  }
  const problems = q * random.whole(2);
  for (let i = 0; i < problems; i++) month.dueProblems.push({ village, onTime: i < p });
  if (random.whole(4) === 0) return;
  const times = 1 + random.whole(3);
  month.answers.push(
    { village, value: 700, weight: p * times },
    { village, value: 0, weight: (q - p) * times },
  );
}
