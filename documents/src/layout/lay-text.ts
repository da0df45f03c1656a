import type { LaidRun, LaidText } from "./laid.ts";

/** A body paragraph: justified, first line two characters in, 仿宋 of size 3, unless told otherwise. */
export function text(
  content: string | readonly LaidRun[],
  options: Partial<Omit<LaidText, "type" | "runs">> = {},
): LaidText {
  const runs: readonly LaidRun[] =
    typeof content === "string" ? [{ text: content, role: "fangsong" }] : content;
  return {
    type: "text",
    runs,
    left: 0,
    right: 0,
    first: 2,
    align: "justify",
    size: "three",
    keepWithNext: false,
    outline: 0,
    ...options,
  };
}
