import type { Case } from "./problem-case.ts";
import { type Random, seedRandom } from "./random.ts";
import type { VillageUnit } from "./read-tree.ts";

/** A village of the simulated world: how clean it really is, and what has been found there. */
export type VillageState = VillageUnit & {
  /** 0 (bad) to 100 (spotless); no inspector ever sees it exactly. */
  quality: number;
  cases: Case[];
  /** Serial numbers within the village, never reused (S0-12). */
  serial: Record<string, number>;
};

/** How an assessed unit takes the campaign: its start and what it makes of attention, 0.5 (little) to 1.5 (much). */
export type Temper = { start: number; effort: number; punctual: number };

export function drawTemper(seed: string, unit: string): Temper {
  const random = seedRandom(seed, "temper", unit);
  return { start: 66 + random.bell(10), effort: 1 + random.bell(0.4), punctual: random.between(780, 990) };
}

/** The village on the campaign's first day. Weak villages (tag `weak`) begin lower, demonstration villages higher. */
export function openVillage(seed: string, village: VillageUnit, temper: Temper): VillageState {
  const random = seedRandom(seed, "village", village.unit.id);
  const tags = village.unit.tags.split(";");
  const shift = tags.includes("weak") ? -12 : tags.includes("demonstration") ? 10 : 0;
  return { ...village, quality: clamp(temper.start + shift + random.bell(26)), cases: [], serial: {} };
}

/** A visit draws attention: the village comes nearer to 96, faster where the unit makes an effort. */
export function improve(village: VillageState, effort: number): void {
  village.quality = clamp(village.quality + (96 - village.quality) * 0.09 * effort);
}

/** What takes hold of a whole unit for a while: a drive after a bad result, or slackening after a good one. In points. */
export function drawSwing(random: Random): number {
  if (random.permille(220)) return random.between(3, 8);
  return random.permille(220) ? -random.between(2, 6) : 0;
}

/** A window passes: the unit's own work against what gathers again, and the unit's swing. */
export function letTimePass(village: VillageState, effort: number, swing: number, random: Random): void {
  const work = (90 - village.quality) * 0.04 * effort;
  village.quality = clamp(village.quality + work + swing - 0.4 + random.bell(1.5));
}

/** The next id in the village's own series: `v_jia_1_2-p3`. */
export function nextId(village: VillageState, series: string): string {
  const serial = (village.serial[series] ?? 0) + 1;
  village.serial[series] = serial;
  return `${village.unit.id}-${series}${serial}`;
}

const clamp = (value: number): number => Math.min(100, Math.max(5, value));
