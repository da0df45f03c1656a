/** Whether the lines of an inspection fit the standard that they are scored by. All faults, each with its place. */
import { compare, type Standard, toShortText, tryParseFraction } from "@cunjing/engine";
import type { InspectionItem } from "./score-by-standard.ts";

export interface ItemFault {
  /** "items.3.score" */
  readonly at: string;
  readonly found: string;
  readonly expected: string;
}

export function checkItems(standard: Standard, items: readonly InspectionItem[]): readonly ItemFault[] {
  const seen = new Set<string>();
  return items.flatMap((one, at) => {
    const place = `items.${at}`;
    const line = standard.items[one.item];
    if (line === undefined) {
      const expected = `“${standard.label}”里有的细项，例如 ${Object.keys(standard.items).slice(0, 5).join("、")}`;
      return [{ at: `${place}.item`, found: one.item, expected }];
    }
    const key = `${one.item}\n${one.object ?? ""}`;
    const repeated = seen.has(key)
      ? [{ at: place, found: one.item, expected: "同一细项同一对象只写一行；再有一处就增加处数" }]
      : [];
    seen.add(key);
    return [...repeated, ...checkFull(place, one, line), ...checkValue(place, one, line)];
  });
}

type Line = Standard["items"][string];

/** A device that had an older standard says so by its full mark: its points would mean something else. */
function checkFull(place: string, { full }: InspectionItem, line: Line): ItemFault[] {
  if (full === undefined) return [];
  const stated = tryParseFraction(full);
  if (stated !== null && line.full !== undefined && compare(stated, line.full) === 0) return [];
  const expected =
    line.full === undefined ? "这一项没有满分，不写" : `现行标准的满分 ${toShortText(line.full)}`;
  return [{ at: `${place}.full`, found: full, expected }];
}

function checkValue(place: string, { item, count, score }: InspectionItem, line: Line): ItemFault[] {
  if (line.graded !== true) {
    if (score !== undefined)
      return [{ at: `${place}.score`, found: score, expected: "这一项按处数扣分，写 count，不写 score" }];
    return count === undefined ? [{ at: `${place}.count`, found: item, expected: "发现的处数" }] : [];
  }
  if (count !== undefined)
    return [{ at: `${place}.count`, found: count, expected: "这一项由检查员打分，写 score，不写 count" }];
  const grade = score === undefined ? null : tryParseFraction(score);
  if (grade === null || line.full === undefined || compare(grade, line.full) <= 0) return [];
  return [{ at: `${place}.score`, found: score ?? "", expected: `0 到满分 ${toShortText(line.full)}` }];
}
