/** Which values a formula reads: the edges of the graph, and what a search for cycles follows. */
import type { FormName } from "./forms.ts";
import { type Formula, operandsOf } from "./types.ts";

export interface FormulaRead {
  readonly path: readonly string[];
  /** The special form that the value stands under, or null for the value of this unit and period. */
  readonly form: FormName | null;
}

/** Each value once, in the order of first appearance. */
export function collectNames(formula: Formula): FormulaRead[] {
  const reads = new Map<string, FormulaRead>();
  const visit = (part: Formula): void => {
    if (part.kind === "name" || part.kind === "form") {
      const read = { path: part.path, form: part.kind === "form" ? part.form : null };
      const key = readKey(read);
      if (!reads.has(key)) reads.set(key, read);
    }
    for (const operand of operandsOf(part)) visit(operand);
  };
  visit(formula);
  return [...reads.values()];
}

/** `score`, `unit.track`, `previous(score)`: one text for one read. */
export function readKey({ path, form }: FormulaRead): string {
  const name = path.join(".");
  return form === null ? name : `${form}(${name})`;
}
