/**
 * Breaks a title into lines that are centred one under the other: no line wider than `width`, no word split, lines
 * growing or shrinking evenly (trapezoid), as GB/T 9704, 7.3.1 asks. A list is taken as broken by hand.
 * @param width characters that fit on a line (20 at 2号 in a type area of 156 mm)
 */
export function breakTitle(title: string | readonly string[], width = 19): string[] {
  if (typeof title !== "string") return [...title];
  const total = displayWidth(title);
  if (total <= width) return [title];
  const pieces = splitWords(title);
  for (let count = Math.ceil(total / width); count <= pieces.length; count++) {
    const best = bestBreak(pieces, count, width);
    if (best) return best;
  }
  return [title];
}

/** Width in Chinese characters: a Latin letter or digit counts half. */
export function displayWidth(text: string): number {
  let width = 0;
  for (const char of text) width += /[\u0020-\u007e·]/.test(char) ? 0.5 : 1;
  return width;
}

const SEGMENTER = new Intl.Segmenter("zh-CN", { granularity: "word" });
/** A line never begins with these: particles, closing marks and words that belong to what stands before. */
const BOUND_TO_PREVIOUS = /^[的了地得和与及等）》〕”’、，。：；！？组]/;
/** A line never ends with these. */
const BOUND_TO_NEXT = /[（《〔“‘第和与及对]$/;

/** Names of the trade that the general word list of ICU cuts in two; longer ones last, so that they have the last word. */
const TRADE_WORDS = [
  "攻坚",
  "暗访",
  "督查",
  "督办",
  "约谈",
  "奖补",
  "销号",
  "考评",
  "缓办",
  "回头看",
  "城乡环境",
  "人居环境",
  "旬查",
  "城乡环境整治",
  "人居环境整治",
  "领导小组",
  "领导小组办公室",
  "百日攻坚行动",
];

/** ICU's words, with the pieces of a trade word put together again. */
function segmentTitle(title: string): string[] {
  const breaks = new Set([...SEGMENTER.segment(title)].map(({ index }) => index));
  for (const word of TRADE_WORDS) {
    for (let at = title.indexOf(word); at >= 0; at = title.indexOf(word, at + 1)) {
      breaks.add(at).add(at + word.length);
      for (let inside = at + 1; inside < at + word.length; inside++) breaks.delete(inside);
    }
  }
  const points = [...breaks, title.length].filter((at) => at > 0).sort((a, b) => a - b);
  return points.map((end, i) => title.slice(points[i - 1] ?? 0, end)).filter((piece) => piece !== "");
}

function splitWords(title: string): string[] {
  const pieces: string[] = [];
  let quoteDepth = 0;
  for (const segment of segmentTitle(title)) {
    const last = pieces.at(-1);
    const joins =
      last !== undefined &&
      (quoteDepth > 0 ||
        BOUND_TO_PREVIOUS.test(segment) ||
        BOUND_TO_NEXT.test(last) ||
        isNumberWithUnit(last, segment));
    if (joins) pieces[pieces.length - 1] = last + segment;
    else pieces.push(segment);
    // A short title inside 《》 or a number inside （） stays whole.
    quoteDepth += countOf(segment, /[（〔]/g) - countOf(segment, /[）〕]/g);
  }
  return pieces;
}

const isNumberWithUnit = (last: string, next: string): boolean =>
  /第[\d一二三四五六七八九十]+$/.test(last) ||
  (/[\d一二三四五六七八九十百]$/.test(last) && /^[年月日旬季周期号日度次—个%]/.test(next));
const countOf = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;

/**
 * Tries every way to put the pieces on `count` lines and keeps the most even one that is no hourglass; of two equal ones
 * the one with the longer line above.
 */
function bestBreak(pieces: readonly string[], count: number, width: number): string[] | null {
  let best: { lines: string[]; cost: number } | null = null;
  const walk = (start: number, lines: string[]): void => {
    if (lines.length === count - 1) {
      const all = [...lines, pieces.slice(start).join("")];
      const cost = shapeCost(all, width);
      if (cost !== null && (!best || cost <= best.cost)) best = { lines: all, cost };
      return;
    }
    let line = "";
    for (let end = start; end < pieces.length - 1; end++) {
      line += pieces[end];
      if (displayWidth(line) > width) return;
      walk(end + 1, [...lines, line]);
    }
  };
  walk(0, []);
  return (best as { lines: string[] } | null)?.lines ?? null;
}

function shapeCost(lines: readonly string[], width: number): number | null {
  const widths = lines.map(displayWidth);
  if (widths.some((w) => w > width || w < 3)) return null;
  const mean = widths.reduce((sum, w) => sum + w, 0) / widths.length;
  let cost = widths.reduce((sum, w) => sum + (w - mean) ** 2, 0);
  // Equal lines make a block, not a trapezoid; an hourglass is not allowed at all where a lozenge is possible.
  for (let i = 1; i < widths.length; i++) if (widths[i] === widths[i - 1]) cost += 1;
  const hourglass = widths.length === 3 && (widths[1] ?? 0) < Math.min(widths[0] ?? 0, widths[2] ?? 0);
  return hourglass ? cost + 100 : cost;
}
