import type { Row } from "./columns.ts";
import type { Random } from "./random.ts";
import type { VillageState } from "./village-state.ts";
import { TROUBLES, type Trouble } from "./vocabulary.ts";

/** What an inspector writes down in one visit: a score out of 100 and what cost points, item by item. */
export type Sheet = { score: number; counts: { trouble: Trouble; count: number; score: number }[] };

/**
 * Scores a village by the checklist. What is seen is the village's true state, shifted by the team's leniency and by the day; an item
 * loses points for each occurrence, never more than it has.
 */
export function inspectVillage(village: VillageState, leniency: number, random: Random): Sheet {
  const seen = village.quality + leniency + random.bell(7);
  const lost = Math.max(0, 100 - seen);
  const counts = TROUBLES.map((trouble) => {
    const expected = (lost * trouble.full * random.between(400, 1600)) / (100_000 * trouble.per);
    const whole = Math.floor(expected);
    const count = whole + (random.permille(Math.floor((expected - whole) * 1000)) ? 1 : 0);
    return { trouble, count, score: Math.max(0, trouble.full - count * trouble.per) };
  });
  return { score: counts.reduce((sum, { score }) => sum + score, 0), counts };
}

export function itemRows(inspection: string, sheet: Sheet): Row<"inspection_items">[] {
  return sheet.counts.map(({ trouble, count, score }) => ({
    inspection,
    item: trouble.item,
    object: "",
    count: String(count),
    score: String(score),
    full: String(trouble.full),
    note: "",
  }));
}
