/** The lines of a checklist that were recorded, with the points that each took off or brought: what makes up an inspection's score. */
import { type ItemScores, type Standard, scoreItems } from "../facts/derive-items.ts";
import type { Recorded } from "../facts/item-records.ts";
import { add, compare, multiply, subtract } from "../number/arithmetic.ts";
import { type Fraction, ZERO } from "../number/fraction.ts";
import { toShortText } from "../number/print.ts";
import type { Explanation } from "./types.ts";

/**
 * In the standard's order; items without a record have no line.
 * @param scored what `scoreItems` says of the same records, where it was asked already
 */
export function itemLines(
  standard: Standard,
  records: ReadonlyMap<string, readonly Recorded[]>,
  scored: ItemScores = scoreItems(standard, records),
): Explanation[] {
  const { items: changes, zeroedBy } = scored;
  return Object.entries(standard.items).flatMap(([name, item]): Explanation[] => {
    const recorded = records.get(name);
    if (recorded === undefined) return [];
    const count = recorded.map((one) => one.count ?? ZERO).reduce(add, ZERO);
    const zeroes = item.zeroes !== undefined && count.n > 0n ? ZEROED[item.zeroes] : null;
    const change = changes.get(name) ?? ZERO;
    const words = [
      item.graded === true ? "由检查员打分" : `${toShortText(count)}处`,
      zeroes,
      item.exclusive !== undefined && change.n === 0n && count.n > 0n ? "只扣较重的一项" : null,
      isUsedUp(item, count, change) ? "扣完为止" : null,
      zeroedBy !== null && zeroes === null ? "全部不得分" : null,
    ];
    return [
      {
        kind: "line",
        id: name,
        label: item.label,
        value: zeroes === null ? toShortText(change) : null,
        clause: item.clause,
        how: words.filter((word) => word !== null).join("，"),
        children: [],
      },
    ];
  });
}

/** More was found than the line can lose. */
function isUsedUp(
  { deduct, sampled }: Standard["items"][string],
  count: Fraction,
  change: Fraction,
): boolean {
  if (deduct === undefined || change.n === 0n || (sampled !== undefined && sampled !== "sum")) return false;
  return compare(subtract(ZERO, change), multiply(count, deduct)) < 0;
}

const ZEROED = { item: "本项不得分", group: "本组不得分", all: "全部不得分" } as const;
