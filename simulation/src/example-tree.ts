import { type Row, TABLE_COLUMNS } from "./columns.ts";
import { nameTown, nameVillage } from "./made-up-names.ts";
import { seedRandom } from "./random.ts";
import { XINXIANG_SHAPE } from "./xinxiang-shape.ts";

type Unit = Row<"units">;
type Key = readonly [key: string, sign: string];

/** 天干 for counties and county cities, 地支 for districts and zones (午 is left out: in letters it is 戊 again). */
const STEMS: readonly Key[] = [
  ["jia", "甲"],
  ["yi", "乙"],
  ["bing", "丙"],
  ["ding", "丁"],
  ["wu", "戊"],
  ["ji", "己"],
  ["geng", "庚"],
  ["xin", "辛"],
  ["ren", "壬"],
  ["gui", "癸"],
];
const BRANCHES: readonly Key[] = [
  ["zi", "子"],
  ["chou", "丑"],
  ["yin", "寅"],
  ["mao", "卯"],
  ["chen", "辰"],
  ["si", "巳"],
  ["wei", "未"],
  ["shen", "申"],
  ["you", "酉"],
  ["xu", "戌"],
];
const ENDINGS: Record<string, string> = {
  county: "县",
  county_city: "市",
  district: "区",
  functional_zone: "示范区",
};
/** Zones are told apart by what they are for, as the document's are. */
const ZONE_ENDINGS: Record<string, string> = { chen: "示范区", si: "高新区", wei: "经开区" };
const TOWN_KINDS: Record<string, string> = { s: "street", t: "town", x: "township", z: "functional_zone" };
const TOWN = /^([stxz])(\d+)\/(\d+)$/;

/**
 * A made-up tree of a given shape (default: Xinxiang's: 8 + 7 assessed units, 170 towns, 3,825 villages): 示例市 with 甲县, 乙县 …,
 * 子区, 丑区 …; every row carries the tag `made_up`, because an invented score beside a real name would be a forged document.
 * A line of the shape is `track kind towns…` (xinxiang-shape.ts); throws on a line that is not.
 */
export function exampleTree(shape: readonly string[] = XINXIANG_SHAPE): Unit[] {
  const lines = shape.map(readLine);
  // Counties first, then county cities; districts, then zones: the example begins with 甲县 and 子区.
  lines.sort((a, b) => rankOf(a) - rankOf(b));
  const stems = [...STEMS];
  const branches = [...BRANCHES];
  const rows = lines.flatMap((line, index) => {
    const key = (line.track === "county" ? stems : branches).shift();
    if (!key) throw new RangeError("the example tree has names for ten units of each track");
    return unitRows(line, key, index + 1);
  });
  return [makeUnit({ id: "p_shili", name: "示例市", kind: "prefecture", order: "1" }), ...rows];
}

type Line = { track: string; kind: string; towns: { kind: string; villages: number; communities: number }[] };

function readLine(text: string): Line {
  const [track, kind, ...towns] = text.split(" ");
  if (!track || !kind || !ENDINGS[kind]) throw new RangeError(`not a line of a shape: ${text}`);
  return {
    track,
    kind,
    towns: towns.map((town) => {
      const [, letter = "", villages, communities] = TOWN.exec(town) ?? [];
      const townKind = TOWN_KINDS[letter];
      if (!townKind) throw new RangeError(`not a town of a shape: ${town}`);
      return { kind: townKind, villages: Number(villages), communities: Number(communities) };
    }),
  };
}

const rankOf = (line: Line): number =>
  (line.track === "county" ? 0 : 10) + Object.keys(ENDINGS).indexOf(line.kind);

function unitRows(line: Line, [key, sign]: Key, order: number): Unit[] {
  const id = `${line.kind === "functional_zone" ? "z" : "c"}_${key}`;
  const name = sign + ((line.kind === "functional_zone" && ZONE_ENDINGS[key]) || ENDINGS[line.kind]);
  const { track } = line;
  const top = makeUnit({ id, name, kind: line.kind, parent: "p_shili", order: String(order), track });
  const towns = line.towns.flatMap((town, at) => {
    const townId = `t_${key}_${at + 1}`;
    const townName = nameTown(town.kind, at);
    const row = makeUnit({ id: townId, name: townName, kind: town.kind, parent: id, order: String(at + 1) });
    return [row, ...villageRows(`${key}_${at + 1}`, town.villages, town.communities)];
  });
  return [top, ...towns];
}

/** Households and population of a made-up village are made up too, and are the same in every tree. */
function villageRows(town: string, villages: number, communities: number): Unit[] {
  return Array.from({ length: villages + communities }, (_, at) => {
    const id = `v_${town}_${at + 1}`;
    const random = seedRandom("example village", id);
    const households = random.between(120, 680);
    const class_ = random.below(100);
    const tags = class_ < 10 ? "made_up;weak" : class_ < 16 ? "made_up;demonstration" : "made_up";
    const kind = at < communities ? "community" : "village";
    return makeUnit({
      id,
      name: nameVillage(kind, at),
      kind,
      parent: `t_${town}`,
      order: String(at + 1),
      tags,
      population: String(households * 3 + random.below(households)),
      households: String(households),
    });
  });
}

function makeUnit(cells: Partial<Unit> & { id: string; name: string; kind: string }): Unit {
  const filled: Partial<Unit> = { tags: "made_up", ...cells };
  return Object.fromEntries(TABLE_COLUMNS.units.map((column) => [column, filled[column] ?? ""])) as Unit;
}
