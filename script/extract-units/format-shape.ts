import type { Source } from "./read-source.ts";

/**
 * The country's shape as text: a line a county, its code and then the number of villages of each of its towns in code order.
 * Two digits of the code are the province, four the prefecture.
 */
export function formatShape(source: Source): string {
  const lines = source.counties.map((county) => {
    const towns = source.townsOf.get(county.code) ?? [];
    return [county.code, ...towns.map((town) => source.villagesOf.get(town.code)?.length ?? 0)].join(" ");
  });
  return `${lines.join("\n")}\n`;
}
