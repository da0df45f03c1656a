/**
 * The country in two halves, one for each thread, as an office would spread it: ranks are made inside counties, so a cut
 * between two counties changes no result. Both sides of the bench draw the same facts, half by half.
 */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { makeNationFacts, type NationFacts } from "./nation-facts.ts";
import { buildNationTree, type NationTree, parseShape } from "./nation-tree.ts";

export const HALVES = 2;
const SHAPE_FILE = join(import.meta.dirname, "..", "data", "nation-shape.txt");

export type Half = {
  tree: NationTree;
  /** Number of the first village in the half's own tree. */
  first: number;
  villages: number;
  /** How many villages of the country come before the half's. */
  before: number;
};

export function cutNation(): Half[] {
  const shape = parseShape(readFileSync(SHAPE_FILE, "utf8"));
  const sizes = shape.map((county) => county.villages.reduce((sum, one) => sum + one, 0));
  const all = sizes.reduce((sum, one) => sum + one, 0);
  let counted = 0;
  const cut = sizes.findIndex((size) => {
    counted += size;
    return counted >= all / HALVES;
  });
  let before = 0;
  return [shape.slice(0, cut), shape.slice(cut)].map((counties) => {
    const tree = buildNationTree(counties);
    const [, , , , , first, end] = tree.starts;
    const half = { tree, first, villages: end - first, before };
    before += half.villages;
    return half;
  });
}

/** @param index 0 or 1 */
export function halfFacts(half: Half, index: number, seed: number): NationFacts {
  return makeNationFacts(half.first, half.villages, HALVES * seed + index);
}
