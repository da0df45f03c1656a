import { readFileSync } from "node:fs";
import { join } from "node:path";

/**
 * The country's tree as columns. Units are numbered level by level (country, provinces, prefectures, counties, towns, villages), so
 * that each level is one run of numbers and every unit's number is larger than its parent's.
 */
export type NationTree = {
  /** Parent's number of each unit; −1 for the country. */
  parent: Int32Array;
  /** First number of each level and, last, the number of all units. */
  starts: readonly [
    country: 0,
    province: number,
    prefecture: number,
    county: number,
    town: number,
    village: number,
    end: number,
  ];
  /** Six-digit codes of the counties, in their order. */
  countyCodes: readonly string[];
};

type County = { code: string; villages: readonly number[] };

const SHAPE_FILE = join(import.meta.dirname, "..", "data", "nation-shape.txt");

/** Parses the shape: a line a county, its code, then the number of villages of each of its towns. Throws with the line's number. */
export function parseShape(text: string): County[] {
  return text
    .trimEnd()
    .split("\n")
    .map((line, index) => {
      if (!/^\d{6}( \d+)*$/.test(line)) throw new Error(`nation shape, line ${index + 1}: ${line}`);
      const [code = "", ...counts] = line.split(" ");
      return { code, villages: counts.map(Number) };
    });
}

/** Expands a shape to the tree: 31 provinces, 342 prefectures, 2,978 counties, 41,352 towns and 620,573 villages for the country's. */
export function buildNationTree(
  shape: readonly County[] = parseShape(readFileSync(SHAPE_FILE, "utf8")),
): NationTree {
  const provinces = [...new Set(shape.map((county) => county.code.slice(0, 2)))];
  const prefectures = [...new Set(shape.map((county) => county.code.slice(0, 4)))];
  const towns = shape.reduce((sum, county) => sum + county.villages.length, 0);
  const villages = shape.reduce((sum, county) => sum + county.villages.reduce((a, b) => a + b, 0), 0);
  const province = 1;
  const prefecture = province + provinces.length;
  const county = prefecture + prefectures.length;
  const town = county + shape.length;
  const village = town + towns;
  const parent = new Int32Array(village + villages);
  parent[0] = -1;
  const provinceAt = new Map(provinces.map((code, index) => [code, province + index]));
  const prefectureAt = new Map(prefectures.map((code, index) => [code, prefecture + index]));
  for (const [code, at] of prefectureAt) parent[at] = provinceAt.get(code.slice(0, 2)) ?? 0;
  let nextTown = town;
  let nextVillage = village;
  for (const [index, { code, villages: counts }] of shape.entries()) {
    parent[county + index] = prefectureAt.get(code.slice(0, 4)) ?? 0;
    for (const count of counts) {
      parent.fill(nextTown, nextVillage, nextVillage + count);
      nextVillage += count;
      parent[nextTown++] = county + index;
    }
  }
  return {
    parent,
    starts: [0, province, prefecture, county, town, village, parent.length],
    countyCodes: shape.map((unit) => unit.code),
  };
}
