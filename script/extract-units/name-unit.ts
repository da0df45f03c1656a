/**
 * The code list names the committee of a village ("张庄村委会", "张庄村村民委员会"), an office speaks of the village.
 * "张庄村委会" and "张庄村村委会" both mean 张庄村; a committee of residents that is not called 社区 keeps its own name.
 */
export function nameVillage(printed: string): string {
  const name = printed.replace(/[（(].*$/, "");
  const village = name.replace(/(村民委员会|村委会)$/, "");
  if (village !== name) return village.endsWith("村") ? village : `${village}村`;
  return name.replace(/社区(居民委员会|居委会)$/, "社区").replace(/居民委员会$/, "居委会");
}

/**
 * Kind of a unit of the village level from the third segment of its code: 001–199 residents' committees, 200–399 villagers'
 * committees, 400–499 and 500–599 units that are only like them (farm quarters, "virtual" communities of zones).
 */
export function kindOfVillage(code: string): { kind: "village" | "community"; tags: string } {
  const segment = Number(code.slice(9));
  const tags = segment >= 400 ? "statistical" : "";
  return { kind: (segment >= 200 && segment < 400) || segment >= 500 ? "village" : "community", tags };
}

const TOWN_KINDS = [
  ["街道", "street"],
  ["镇", "town"],
  ["乡", "township"],
] as const;

/**
 * Kind of a unit of the town level. The name decides before the code: zones hold towns under codes of their own (关堤乡 410771360).
 * What is none of the three (development zones, farms, prisons: codes 400–599) is a functional zone that statistics made a unit.
 */
export function kindOfTown(name: string): { kind: string; tags: string } {
  const known = TOWN_KINDS.find(([ending]) => name.endsWith(ending));
  return known ? { kind: known[1], tags: "" } : { kind: "functional_zone", tags: "statistical" };
}

/** Kind of a county-level unit by the ending of its name; autonomous counties and banners are counties. */
export function kindOfCounty(name: string): "district" | "county_city" | "county" {
  if (name.endsWith("区")) return "district";
  return name.endsWith("市") ? "county_city" : "county";
}
