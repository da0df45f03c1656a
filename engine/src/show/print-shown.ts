/** The shown policy as plain text, numbered as official documents number: 第一章, 第一条, （一）, 1., （1）. */
import { chineseNumeral } from "./numerals.ts";
import type { ShownArticle, ShownLine, ShownPolicy } from "./types.ts";

export function printShown({ title, preamble, chapters, clauses }: ShownPolicy): string {
  let number = 0;
  const lines = [title, "", ...preamble, ""];
  chapters.forEach(({ heading, articles }, i) => {
    lines.push(`第${chineseNumeral(i + 1)}章　${heading}`, "");
    for (const article of articles) lines.push(...articleLines(article, ++number), "");
  });
  lines.push("附　原文条款", "");
  for (const { id, text, carried_by } of clauses) {
    lines.push(`${id}　${text}${carried_by === undefined ? "" : `　〔由 ${carried_by}〕`}`);
  }
  return `${lines.join("\n")}\n`;
}

function articleLines({ heading, clause, lines }: ShownArticle, number: number): string[] {
  const marks = markLines(lines);
  return [
    `第${chineseNumeral(number)}条　${heading}${cited(clause)}`,
    ...lines.map((line, at) => lineText(line, marks[at] ?? "")),
  ];
}

const lineText = ({ depth, text, clause }: ShownLine, mark: string): string =>
  `${"  ".repeat(depth + 1)}${mark}${text}${cited(clause)}`;

/** What stands before each line of an article: nothing, （一）, 1. or （1）, counted anew below each line that is less deep. */
export function markLines(lines: readonly { readonly depth: number }[]): readonly string[] {
  const counts = [0, 0, 0, 0];
  return lines.map(({ depth }) => {
    const count = (counts[depth] ?? 0) + 1;
    counts[depth] = count;
    counts.fill(0, depth + 1);
    return mark(depth, count);
  });
}

function mark(depth: number, count: number): string {
  if (depth === 0) return "";
  if (depth === 1) return `（${chineseNumeral(count)}）`;
  return depth === 2 ? `${count}. ` : `（${count}）`;
}

function cited(clause: readonly string[]): string {
  return clause.length === 0 ? "" : `〔${clause.join("、")}〕`;
}
