const DIRECTIONS = ["东", "南", "西", "北", "中"] as const;
const NUMERALS = ["一", "二", "三", "四", "五", "六", "七", "八", "九", "十"] as const;
const PLANTS = ["松", "竹", "梅", "兰", "桃", "柳", "槐", "榆", "杏", "枫"] as const;
const TOWN_ENDINGS: Record<string, string> = {
  street: "街道",
  town: "镇",
  township: "乡",
  functional_zone: "园区",
};

/** 东一镇, 南一镇 … 东二乡: no two of one county alike, no place that exists. `at` counts from 0 and stays below 50. */
export function nameTown(kind: string, at: number): string {
  return `${DIRECTIONS[at % 5]}${NUMERALS[Math.floor(at / 5)]}${TOWN_ENDINGS[kind] ?? "镇"}`;
}

/** 松一村 … 枫十村 or 松一社区: no two of one town alike. `at` counts from 0 and stays below 100. */
export function nameVillage(kind: string, at: number): string {
  return `${PLANTS[at % 10]}${NUMERALS[Math.floor(at / 10)]}${kind === "community" ? "社区" : "村"}`;
}
