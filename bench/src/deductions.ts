/** Forty capped deductions (每处扣…分，扣完为止), and what the inspections of a month counted of each. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { type Fraction, fromInteger, loadPolicy, multiply, type PolicySource } from "@cunjing/engine";
import { makeRandom } from "./random.ts";

/** One item in tenths of a point: what each occurrence costs, and the most that the item can cost. */
export type Deduction = { id: string; each: number; cap: number };
export type Month = {
  deductions: readonly Deduction[];
  /** counts[item][inspection] */
  counts: readonly Float64Array[];
  /** Exact scores in tenths of a point: whole numbers, so this is the truth that others are held to. */
  tenths: Int32Array;
};

const FILE = join(import.meta.dirname, "..", "policies", "workbook.yaml");
const DAY = "2024-05-31";
const FULL_TENTHS = 1000;

export function readWorkbookPolicy(): PolicySource {
  const loaded = loadPolicy(readFileSync(FILE, "utf8"), FILE);
  if ("faults" in loaded) throw new Error(JSON.stringify(loaded.faults));
  return loaded.source;
}

/** The items of the standard in bench/policies/workbook.yaml: deductions of 0.2 to 2 points, caps of 2 to 8 points. */
export function readDeductions(source: PolicySource): readonly Deduction[] {
  const version = source.at(DAY);
  if (!("policy" in version)) throw new Error(JSON.stringify(version.faults));
  return Object.entries(version.policy.standards?.forty_items?.items ?? {}).map(([id, { deduct, cap }]) => {
    if (deduct === undefined || cap === undefined) throw new Error(`${id}: an item without deduction or cap`);
    return { id, each: tenthsOf(deduct), cap: tenthsOf(cap) };
  });
}

function tenthsOf(points: Fraction): number {
  const tenths = multiply(points, fromInteger(10));
  if (tenths.d !== 1n) throw new Error(`${points.n}/${points.d} is not a whole number of tenths`);
  return Number(tenths.n);
}

/** Made up: three items in four are without an occurrence, the others have one to three. */
export function makeMonth(deductions: readonly Deduction[], inspections: number, seed: number): Month {
  const random = makeRandom(seed);
  const counts = deductions.map(() => new Float64Array(inspections));
  const tenths = new Int32Array(inspections).fill(FULL_TENTHS);
  for (let inspection = 0; inspection < inspections; inspection++) {
    for (const [item, { each, cap }] of deductions.entries()) {
      const count = Math.max(0, random.whole(12) - 8);
      counts[item]![inspection] = count;
      tenths[inspection]! -= Math.min(count * each, cap);
    }
  }
  return { deductions, counts, tenths };
}

/** Tenths as decimal text: 5 → "0.5". */
export const points = (tenths: number): string => (tenths / 10).toFixed(1);
