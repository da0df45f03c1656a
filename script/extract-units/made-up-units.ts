import type { UnitRow } from "./unit-row.ts";

const COUNTIES = [
  ["jia", "甲县", "county"],
  ["yi", "乙县", "county"],
  ["bing", "丙市", "county_city"],
  ["ding", "丁区", "district"],
] as const;
const TOWNS = ["东一镇", "南二镇", "西三乡"] as const;
const VILLAGES = ["青一村", "青二村", "青三村", "白一村", "白二村"] as const;
const STEMS = ["甲", "乙", "丙", "丁"] as const;

const kindOf = (town: string): string => (town.endsWith("乡") ? "township" : "town");

/**
 * Units for a pack whose place is not named in its source: 示例市 with counties, towns and villages and, in the first village of
 * each county, natural villages, groups and grids, with public toilets, road sections, river reaches and a market beside them:
 * the objects that such rules assess besides villages. Every row carries the tag `made_up`.
 */
export function makeUpUnits(): UnitRow[] {
  const rows: UnitRow[] = [{ id: "p_shili", name: "示例市", kind: "prefecture", order: "1" }];
  for (const [index, [key, name, kind]] of COUNTIES.entries()) {
    const county = `c_${key}`;
    rows.push({ id: county, name, kind, parent: "p_shili", order: String(index + 1) });
    for (const [townIndex, town] of TOWNS.entries()) {
      const townId = `t_${key}_${townIndex + 1}`;
      rows.push({ id: townId, name: town, kind: kindOf(town), parent: county, order: String(townIndex + 1) });
      for (const [villageIndex, village] of VILLAGES.entries()) {
        const id = `v_${key}_${townIndex + 1}_${villageIndex + 1}`;
        rows.push({ id, name: village, kind: "village", parent: townId, order: String(villageIndex + 1) });
        if (townIndex === 0 && villageIndex === 0) rows.push(...insideOf(id, `${key}_1_1`));
      }
      if (townIndex === 0) rows.push(...besideOf(townId, `${key}_1`));
    }
  }
  return rows.map((row) => ({ ...row, tags: "made_up" }));
}

/** Two natural villages with two groups each, and two grids, of one village. */
function insideOf(village: string, key: string): UnitRow[] {
  const natural = [1, 2].flatMap((n) => [
    {
      id: `n_${key}_${n}`,
      name: `${STEMS[n - 1]}湾`,
      kind: "natural_village",
      parent: village,
      order: String(n),
    },
    ...[1, 2].map((g) => ({
      id: `g_${key}_${n}_${g}`,
      name: `第${g}组`,
      kind: "group",
      parent: `n_${key}_${n}`,
      order: String(g),
    })),
  ]);
  const grids = [1, 2].map((n) => ({
    id: `w_${key}_${n}`,
    name: `第${n}网格`,
    kind: "grid",
    parent: village,
    order: String(n + 2),
  }));
  return [...natural, ...grids];
}

/** Assessed objects of a town that are not villages, ordered after its villages. */
function besideOf(town: string, key: string): UnitRow[] {
  const objects = [
    ["road_section", "示例路第1段"],
    ["river_reach", "示例河第1段"],
    ["public_toilet", "第1公厕"],
    ["market", "示例集贸市场"],
  ] as const;
  return objects.map(([kind, name], index) => ({
    id: `o_${key}_${kind}`,
    name,
    kind,
    parent: town,
    order: String(VILLAGES.length + index + 1),
  }));
}
