import { kindOfTown, kindOfVillage, nameVillage } from "./name-unit.ts";
import type { Source } from "./read-source.ts";
import type { UnitRow } from "./unit-row.ts";
import { padCode } from "./unit-row.ts";

/**
 * Rows of all towns of a county-level code and, where asked, of their villages: parents before children, code order among siblings.
 * `county` is the id of the row above, which may differ from the code (zones, renamed counties).
 */
export function pickTowns(source: Source, code: string, county: string, withVillages: boolean): UnitRow[] {
  const towns = source.townsOf.get(code) ?? [];
  return towns.flatMap((town, index) => {
    const row: UnitRow = {
      id: `t${town.code}`,
      name: town.name,
      parent: county,
      code: padCode(town.code),
      order: String(index + 1),
      ...kindOfTown(town.name),
    };
    return withVillages ? [row, ...pickVillages(source, town.code)] : [row];
  });
}

function pickVillages(source: Source, town: string): UnitRow[] {
  const villages = source.villagesOf.get(town) ?? [];
  return villages.map((village, index) => ({
    id: `v${village.code}`,
    name: nameVillage(village.name),
    parent: `t${town}`,
    code: village.code,
    order: String(index + 1),
    ...kindOfVillage(village.code),
  }));
}
