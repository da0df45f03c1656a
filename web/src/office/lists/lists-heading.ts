/** The answer of a period's lists: how many units are on the red and on the black ones, or on the first other one. */
import type { Answer } from "../../api/types.ts";

export type List = Answer<"list-assessment-lists">["lists"][number];

export interface ListsHeading {
  readonly key: "heading" | "headingOther" | "headingNone" | "headingNoneOwn";
  readonly values: Readonly<Record<string, string | number>>;
}

/** @param isOwn whether the lists hold the reader's own units alone: others may be on them */
export function listsHeading(lists: readonly List[], isOwn: boolean): ListsHeading {
  const count = (kind: List["kind"]) =>
    lists.filter((one) => one.kind === kind).reduce((sum, { size }) => sum + size, 0);
  const [red, black] = [count("red"), count("black")];
  if (red + black > 0) return { key: "heading", values: { red, black } };
  const [first] = lists.filter(({ size }) => size > 0);
  if (first === undefined) return { key: isOwn ? "headingNoneOwn" : "headingNone", values: {} };
  return { key: "headingOther", values: { list: first.label, count: first.size } };
}
