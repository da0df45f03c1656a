import type { FactColumn } from "./fact-kinds.ts";

/** A cell as offices write it: a choice by its word, a truth as 是 or 否, a number with its unit of measure. */
export function cellText(
  { type, choices, measure }: Pick<FactColumn, "type" | "choices" | "measure">,
  cell: string | undefined,
  truths: { readonly yes: string; readonly no: string },
): string {
  if (cell === undefined || cell === "") return "—";
  if (type === "truth") return cell === "true" ? truths.yes : cell === "false" ? truths.no : cell;
  const word = choices.find(({ id }) => id === cell)?.zh ?? cell;
  if (measure !== null && (type === "number" || type === "integer")) return `${word} ${measure}`;
  return type === "instant" ? word.replace("T", " ") : word;
}
