/** Lines of an article with the clauses that they bring in: what stands side by side on the page. */
import { markLines } from "@cunjing/engine";
import type { Article } from "./policy.ts";

export interface MarkedLine {
  readonly mark: string;
  readonly depth: number;
  readonly text: string;
}

export interface LineGroup {
  readonly lines: readonly MarkedLine[];
  /** Clauses that the first of the lines cites and none before it in the article did. */
  readonly clauses: readonly string[];
}

/** A quote stands beside the line that cites it first; lines that bring no other clause follow in the same group. */
export function groupLines({ lines, clause }: Pick<Article, "lines" | "clause">): readonly LineGroup[] {
  const marks = markLines(lines);
  const seen = new Set<string>();
  const groups: { lines: MarkedLine[]; clauses: string[] }[] = [];
  lines.forEach(({ depth, text, clause: cited }, at) => {
    // What the article as a whole cites belongs beside its beginning, even where no line repeats it.
    const fresh = [...(at === 0 ? clause : []), ...cited].filter((id) => !seen.has(id));
    for (const id of fresh) seen.add(id);
    const line = { mark: marks[at] ?? "", depth, text };
    const group = groups.at(-1);
    if (group === undefined || fresh.length > 0) groups.push({ lines: [line], clauses: [...new Set(fresh)] });
    else group.lines.push(line);
  });
  return groups.length > 0 ? groups : [{ lines: [], clauses: clause }];
}
