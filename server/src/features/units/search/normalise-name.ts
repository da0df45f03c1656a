/** Names as search compares them: what people type differently for one place is the same. */

/** What a place is, at the end of its name; the longest first. Left out where people search: 东关 finds 东关居委会. */
const ENDINGS = [
  "街道办事处",
  "居民委员会",
  "村民委员会",
  "村民小组",
  "自治区",
  "自治州",
  "自治县",
  "开发区",
  "示范区",
  "居委会",
  "村委会",
  "街道办",
  "办事处",
  "民族乡",
  "自然村",
  "行政村",
  "社区",
  "街道",
  "地区",
  "新区",
  "管区",
  "片区",
  "网格",
  "省",
  "市",
  "州",
  "盟",
  "县",
  "区",
  "旗",
  "镇",
  "乡",
  "村",
  "屯",
  "湾",
  "组",
  "户",
] as const;

/** At least so much of a name stays when its ending is left out: 李村 is not 李. */
const LEAST_CORE = 2;

/** Half width, lower case, without blanks and punctuation; ü as v, as keyboards have it. */
export function normaliseName(text: string): string {
  return text
    .normalize("NFKC")
    .toLowerCase()
    .replaceAll("ü", "v")
    .replaceAll(/[^\p{L}\p{N}-]/gu, "");
}

/** A normalised name without what it is: 东关居委会 → 东关. The same where too little would be left. */
export function coreOf(name: string): string {
  const ending = ENDINGS.find((one) => name.endsWith(one));
  if (ending === undefined) return name;
  const core = name.slice(0, -ending.length);
  return [...core].length < LEAST_CORE ? name : core;
}
