import { readFileSync } from "node:fs";
import { kindOfCounty } from "./name-unit.ts";
import { pickTowns } from "./pick-tree.ts";
import type { Source } from "./read-source.ts";
import type { UnitRow } from "./unit-row.ts";
import { padCode } from "./unit-row.ts";

/**
 * The assessed units of Xinxiang in the order of the two pools (S1-10, S1-11), with the names that the document of 2019 uses.
 * [code in the list, id, name, kind, track]
 */
const XINXIANG = [
  ["410782", "c410782", "辉县市", "county_city", "county"],
  ["410781", "c410781", "卫辉市", "county_city", "county"],
  ["410724", "c410724", "获嘉县", "county", "county"],
  ["410721", "c410721", "新乡县", "county", "county"],
  ["410725", "c410725", "原阳县", "county", "county"],
  ["410726", "c410726", "延津县", "county", "county"],
  ["410727", "c410727", "封丘县", "county", "county"],
  ["410783", "c410783", "长垣市", "county_city", "county"],
  ["410702", "c410702", "红旗区", "district", "district"],
  ["410703", "c410703", "卫滨区", "district", "district"],
  ["410711", "c410711", "牧野区", "district", "district"],
  ["410704", "c410704", "凤泉区", "district", "district"],
  ["410773", "z_pingyuan", "平原示范区", "functional_zone", "district"],
  ["410771", "z_gaoxin", "高新区", "functional_zone", "district"],
  ["410772", "z_jingkai", "经开区", "functional_zone", "district"],
] as const;

/** 长垣 was a county until the province announced the change of 29 August 2019: one unit, two dated rows. */
const CHANGYUAN = {
  county: { name: "长垣县", kind: "county", code: "410728000000", to: "2019-08-28" },
  city: { from: "2019-08-29" },
};

/** Xinxiang: the city, its 8 + 7 assessed units, all towns and villages. */
export function pickXinxiang(source: Source): UnitRow[] {
  const units = XINXIANG.flatMap(([code, id, name, kind, track], index) => {
    const row: UnitRow = {
      id,
      name,
      kind,
      parent: "p4107",
      code: padCode(code),
      order: String(index + 1),
      track,
    };
    const dated =
      code === "410783"
        ? [
            { ...row, ...CHANGYUAN.county },
            { ...row, ...CHANGYUAN.city },
          ]
        : [row];
    return [...dated, ...pickTowns(source, code, id, true)];
  });
  return [{ id: "p4107", name: "新乡市", kind: "prefecture", code: padCode("4107"), order: "1" }, ...units];
}

/** Gaoming: the district, its towns and villages. The source ends at villages: no group is invented. */
export function pickGaoming(source: Source): UnitRow[] {
  const district: UnitRow = {
    id: "c440608",
    name: "高明区",
    kind: "district",
    code: padCode("440608"),
    order: "1",
  };
  return [district, ...pickTowns(source, "440608", "c440608", true)];
}

/** A prefecture with its counties and towns; villages for the counties that `withVillages` names. */
export function pickPrefecture(
  source: Source,
  code: string,
  withVillages: (county: string) => boolean,
): UnitRow[] {
  const prefecture = source.prefectures.find((unit) => unit.code === code);
  if (!prefecture) throw new Error(`no prefecture ${code} in the source`);
  const id = `p${code}`;
  const counties = source.counties.filter((county) => county.code.startsWith(code));
  const rows = counties.flatMap((county, index) => [
    {
      id: `c${county.code}`,
      name: county.name,
      kind: kindOfCounty(county.name),
      parent: id,
      code: padCode(county.code),
      order: String(index + 1),
    },
    ...pickTowns(source, county.code, `c${county.code}`, withVillages(county.code)),
  ]);
  return [{ id, name: prefecture.name, kind: "prefecture", code: padCode(code), order: "1" }, ...rows];
}

/**
 * Puts 管区 between a town and its villages. They are in no code list: `file` (guanqu.csv) says which village belongs to which,
 * with columns guanqu,name,town,village,basis. A basis of "assumption" becomes the tag `assumption` on the 管区.
 */
export function addGuanqu(rows: UnitRow[], file: string): UnitRow[] {
  const links = readFileSync(file, "utf8").trimEnd().split(/\r?\n/).slice(1);
  const added = new Map<string, UnitRow>();
  const parentOf = new Map<string, string>();
  for (const [index, line] of links.entries()) {
    const [id, name, town, village, basis] = line.split(",");
    if (!id || !name || !town || !village || !basis) throw new Error(`${file}:${index + 2}: a cell is empty`);
    if (!rows.some((row) => row.id === village && row.parent === town)) {
      throw new Error(`${file}:${index + 2}: ${village} is no village of ${town}`);
    }
    const tags = basis === "assumption" ? "assumption" : "";
    if (!added.has(id))
      added.set(id, { id, name, kind: "guanqu", parent: town, order: String(added.size + 1), tags });
    parentOf.set(village, id);
  }
  const moved = rows.map((row) => ({ ...row, parent: parentOf.get(row.id) ?? row.parent ?? "" }));
  return moved.flatMap((row) => [row, ...[...added.values()].filter((guanqu) => guanqu.parent === row.id)]);
}
