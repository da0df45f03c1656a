/**
 * Kinds of unit (requirements B6, S1-10, S2-5): the ladder from the country to a household, zones and 管区 that the national codes
 * do not have, and objects that are assessed though nobody lives there.
 */
import type { Phrase } from "../failures/phrase.ts";
import type { CodeDepth } from "./parse-unit-code.ts";

export interface UnitKindSpec extends Phrase {
  /** Further words that offices write for it; none that could mean two kinds (市 is a prefecture or a county). */
  readonly words: readonly string[];
  /** Its place on the ladder, highest and lowest; a lower number stands above a higher one. */
  readonly steps: readonly [highest: number, lowest: number];
  /** What its national code may be as deep as; empty: it has none of its own (an extension of another's, if any). */
  readonly depths: readonly CodeDepth[];
  /** The letter of its own extension segments (parse-unit-code.ts); absent where the national code is enough. */
  readonly letter?: string;
  /** Nothing stands below it. */
  readonly leaf?: true;
}

export const UNIT_KIND_SPECS = {
  country: kind("全国", "Country", 0, [], ["国家"]),
  province: kind("省", "Province", 1, ["province"], ["自治区", "直辖市", "特别行政区", "省级"]),
  prefecture: kind(
    "市(州)",
    "Prefecture",
    2,
    ["prefecture"],
    ["州", "地级市", "设区市", "自治州", "盟", "地区", "市级"],
  ),
  county: kind("县", "County", 3, ["county"], ["自治县", "旗", "自治旗", "林区", "特区"]),
  // A city without districts (Dongguan) has towns right below a prefecture; a county-level city has a code of its own.
  county_city: kind("县级市", "County-level city", 3, ["county"], []),
  district: kind("区", "District", 3, ["county"], ["市辖区"]),
  // Beside counties (经开区) or beside towns (通济新区); the statistical code may have given it a number, the national one has not.
  functional_zone: {
    ...kind(
      "功能区",
      "Functional zone",
      3,
      ["county", "town"],
      ["开发区", "高新区", "经开区", "示范区", "新区", "园区", "管委会"],
    ),
    steps: [3, 4],
    letter: "F",
  },
  town: kind("镇", "Town", 4, ["town"], ["建制镇"]),
  township: kind("乡", "Township", 4, ["town"], ["民族乡", "苏木", "民族苏木"]),
  street: kind("街道", "Street", 4, ["town"], ["街道办", "街道办事处"]),
  guanqu: { ...kind("管区", "Guanqu", 5, [], ["片区", "工作片"]), letter: "Q" },
  village: kind("村", "Village", 6, ["village"], ["行政村", "建制村", "村委会", "嘎查"]),
  community: kind("社区", "Community", 6, ["village"], ["居委会"]),
  natural_village: {
    ...kind("自然村", "Natural village", 7, ["below_village"], ["屯", "湾", "自然屯"]),
    letter: "N",
  },
  group: { ...kind("组", "Group", 8, ["below_village"], ["村民小组", "小组", "居民小组"]), letter: "Z" },
  // A grid may take in several villages, or a part of one group.
  grid: { ...kind("网格", "Grid", 9, [], ["综合网格", "微网格"]), steps: [5, 10], letter: "W" },
  linked_households: {
    ...kind("联户", "Linked households", 10, [], ["党员中心户", "十户联保"]),
    letter: "L",
  },
  household: { ...kind("户", "Household", 11, [], ["农户", "家庭户"]), letter: "H", leaf: true },
  department: { ...kind("部门", "Department", 12, [], ["委办局"]), steps: [12, 13], letter: "B" },
  road_section: object("路段", "Road section", "R", ["道路", "公路"]),
  river_reach: object("河段", "River reach", "V", ["河道", "沟渠", "坑塘"]),
  public_toilet: object("公厕", "Public toilet", "T", ["公共厕所"]),
  market: object("集市", "Market", "M", ["市场", "农贸市场", "集贸市场"]),
  other_object: object("其他对象", "Other object", "X", []),
} as const satisfies Record<string, UnitKindSpec>;

export type UnitKind = keyof typeof UNIT_KIND_SPECS;

/** Whether the word is a kind of ours. */
export function isUnitKind(word: string): word is UnitKind {
  return Object.hasOwn(UNIT_KIND_SPECS, word);
}

const BY_WORD = new Map<string, UnitKind>();
for (const [id, spec] of Object.entries(UNIT_KIND_SPECS)) {
  if (!isUnitKind(id)) continue;
  for (const word of [id, spec.zh, ...spec.words]) BY_WORD.set(word, id);
}

/** The kind that an office's word means (行政村 → village), or undefined. */
export function kindOfWord(word: string): UnitKind | undefined {
  return BY_WORD.get(word.normalize("NFKC").trim().toLowerCase());
}

/** Whether a unit of the one kind may stand right below one of the other in the administrative tree. Levels may be left out. */
export function mayStandBelow(child: UnitKind, parent: UnitKind): boolean {
  const above: UnitKindSpec = UNIT_KIND_SPECS[parent];
  return above.leaf !== true && above.steps[0] < UNIT_KIND_SPECS[child].steps[1];
}

/**
 * The kinds on one rung of the ladder, for whoever means 「各县」 or 「各镇」 and not one kind of them: of a county also districts and
 * county-level cities, of a town also townships and streets. `fixed` stand on this rung alone; `also` may stand here or on another
 * (functional zones), and count where nothing of the fixed ones stands above.
 */
export function kindsOfRung(named: UnitKind): {
  readonly fixed: readonly UnitKind[];
  readonly also: readonly UnitKind[];
} {
  const [rung] = UNIT_KIND_SPECS[named].steps;
  const here = (Object.keys(UNIT_KIND_SPECS) as UnitKind[]).filter((kind) => {
    const [highest, lowest] = UNIT_KIND_SPECS[kind].steps;
    return highest <= rung && rung <= lowest;
  });
  const isFixed = (kind: UnitKind) => UNIT_KIND_SPECS[kind].steps[0] === UNIT_KIND_SPECS[kind].steps[1];
  return { fixed: here.filter(isFixed), also: here.filter((kind) => !isFixed(kind)) };
}

function kind(
  zh: string,
  en: string,
  step: number,
  depths: readonly CodeDepth[],
  words: readonly string[],
): UnitKindSpec {
  return { zh, en, words, steps: [step, step], depths };
}

/** Assessed, and no place where people live: it may stand below any place or department. */
function object(zh: string, en: string, letter: string, words: readonly string[]): UnitKindSpec {
  return { zh, en, words, steps: [12, 13], depths: [], letter, leaf: true };
}
