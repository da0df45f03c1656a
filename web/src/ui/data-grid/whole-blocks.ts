import type { Range } from "@tanstack/react-virtual";

/** A third of a screen. */
const BLOCK = 8;

/**
 * Which rows are drawn: whole blocks of them. A row that comes or goes has the tile around it painted anew; row by row that is every frame of
 * a scroll, block by block one in seven.
 */
export function wholeBlocks({ startIndex, endIndex, overscan, count }: Range): number[] {
  const first = Math.max(0, Math.floor((startIndex - overscan) / BLOCK) * BLOCK);
  const end = Math.min(count, Math.ceil((endIndex + overscan + 1) / BLOCK) * BLOCK);
  return Array.from({ length: Math.max(0, end - first) }, (_, at) => first + at);
}
