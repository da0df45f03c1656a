/** Putting blocks of rows together again. */
import type { Fraction } from "../number/fraction.ts";
import { denominatorAt } from "./row.ts";
import { MOST_EXACT, multipleOf } from "./small-integer.ts";
import type { NumberVector } from "./types.ts";

/** One column from blocks that are none of them scalars, over one denominator where all of them can be brought to it. */
export function joinNumbers(blocks: readonly NumberVector[]): NumberVector {
  const length = blocks.reduce((sum, block) => sum + block.length, 0);
  const n = new Float64Array(length);
  const why = blocks.some((block) => block.why !== null) ? new Uint8Array(length) : null;
  const big = new Map<number, Fraction>();
  const common = commonOf(blocks);
  const d = common ?? new Float64Array(length);
  let at = 0;
  for (const block of blocks) {
    if (common === null) n.set(block.n, at);
    else scaleInto(n, at, block.n, common / (block.d as number));
    if (typeof d !== "number") for (let i = 0; i < block.length; i++) d[at + i] = denominatorAt(block, i);
    if (block.why !== null) why!.set(block.why, at);
    for (const [row, value] of block.big ?? []) big.set(at + row, value);
    at += block.length;
  }
  return { type: "number", length, scalar: false, n, d, big: big.size === 0 ? null : big, why };
}

/** The denominator over which every value stays exact, or null. */
function commonOf(blocks: readonly NumberVector[]): number | null {
  let common = 1;
  for (const { d } of blocks)
    common = typeof d === "number" ? multipleOf(common, d) : Number.POSITIVE_INFINITY;
  if (!Number.isFinite(common)) return null;
  return blocks.every((block) => fits(block, common / (block.d as number))) ? common : null;
}

/** Whether the values stay exact when they are multiplied; those that stand aside are not. */
function fits({ n }: NumberVector, factor: number): boolean {
  if (factor === 1) return true;
  for (let i = 0; i < n.length; i++) {
    const size = Math.abs(n[i]! * factor);
    if (size > MOST_EXACT && size < Number.POSITIVE_INFINITY) return false;
  }
  return true;
}

function scaleInto(into: Float64Array, at: number, n: Float64Array, factor: number): void {
  for (let i = 0; i < n.length; i++) into[at + i] = n[i]! * factor;
}
