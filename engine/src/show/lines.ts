/** Small builders for lines of articles. */
import type { ShownArticle, ShownLine } from "./types.ts";

export function line(depth: ShownLine["depth"], text: string, clause: readonly string[] = []): ShownLine {
  return { depth, text, clause };
}

/** An article whose lines that are null or undefined are left out. */
export function article(
  heading: string,
  clause: readonly string[],
  lines: readonly (ShownLine | null | undefined)[] = [],
): ShownArticle {
  return { heading, clause, lines: lines.filter((one) => one !== null && one !== undefined) };
}

/** 注：… of a rule, where it has one. */
export function noteLine(note: string | undefined): ShownLine | null {
  return note === undefined ? null : line(0, `注：${note}`);
}

/** What is there of several words, joined with a comma; "" where there is nothing. */
export function joined(...words: readonly (string | null | undefined | false | 0)[]): string {
  return words.filter((word) => typeof word === "string" && word !== "").join("，");
}

export function entries<T>(block: Readonly<Record<string, T>> | undefined): [string, T][] {
  return Object.entries(block ?? {});
}
