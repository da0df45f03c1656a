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
  const counts = [0, 0, 0, 0];
  return [
    `第${chineseNumeral(number)}条　${heading}${cited(clause)}`,
    ...lines.map((line) => lineText(line, counts)),
  ];
}

function lineText({ depth, text, clause }: ShownLine, counts: number[]): string {
  const count = (counts[depth] ?? 0) + 1;
  counts[depth] = count;
  counts.fill(0, depth + 1);
  return `${"  ".repeat(depth + 1)}${mark(depth, count)}${text}${cited(clause)}`;
}

function mark(depth: ShownLine["depth"], count: number): string {
  if (depth === 0) return "";
  if (depth === 1) return `（${chineseNumeral(count)}）`;
  return depth === 2 ? `${count}. ` : `（${count}）`;
}

function cited(clause: readonly string[]): string {
  return clause.length === 0 ? "" : `〔${clause.join("、")}〕`;
}
