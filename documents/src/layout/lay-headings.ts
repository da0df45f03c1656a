import type { Heading } from "../model/blocks.ts";
import { chineseNumeral } from "../text/chinese-numeral.ts";
import type { LaidRun, LaidText } from "./laid.ts";
import { text } from "./lay-text.ts";

/** A counter for each of the four levels; a heading starts the levels below it anew. */
export function headingNumberer(): (heading: Heading) => LaidText {
  const counts = [0, 0, 0, 0];
  return (heading) => {
    const index = heading.level - 1;
    const n = (counts[index] ?? 0) + 1;
    counts[index] = n;
    counts.fill(0, index + 1);
    return layHeading(heading, n);
  };
}

/** 一、黑体 （一）楷体 1. 仿宋 （1）仿宋 (GB/T 9704, 7.3.3). */
function layHeading(heading: Heading, n: number): LaidText {
  const role = heading.level === 1 ? "heiti" : heading.level === 2 ? "kaiti" : "fangsong";
  const runs: LaidRun[] = [{ text: headingNumber(heading.level, n) + heading.text, role }];
  if (heading.after !== undefined) runs.push({ text: heading.after, role: "fangsong" });
  return text(runs, { keepWithNext: heading.after === undefined, outline: heading.level });
}

function headingNumber(level: Heading["level"], n: number): string {
  switch (level) {
    case 1:
      return `${chineseNumeral(n)}、`;
    case 2:
      return `（${chineseNumeral(n)}）`;
    case 3:
      return `${n}.`;
    case 4:
      return `（${n}）`;
  }
}
