/** Which rules of a policy read a kind of fact, and which of its series each asks for: what is worth entering. */
import { SERIES_COLUMNS } from "@cunjing/contract";
import { type Formula, operandsOf, type Policy, parseFormula } from "@cunjing/engine";

export interface KindUse {
  readonly id: string;
  readonly label: string;
  readonly measure: string | null;
  readonly clause: readonly string[];
}

/** Reports are read as what was due (`reports_due`), and entered as what arrived. */
const readAs = (kind: string): string => (kind === "reports" ? "reports_due" : kind);

/** The indicators that count facts of this kind, in the order of the policy. */
export function usesOf(policy: Policy, kind: string): KindUse[] {
  return Object.entries(policy.indicators ?? {}).flatMap(([id, { from, label, measure = null, clause }]) =>
    from === readAs(kind) ? [{ id, label, measure, clause: [...clause] }] : [],
  );
}

/** The series that the policy asks for, each once: reports that it declares, and words that a condition compares the column with. */
export function seriesOf(policy: Policy, kind: string): KindUse[] {
  const column = SERIES_COLUMNS[kind];
  if (column === undefined) return [];
  if (kind === "reports")
    return Object.entries(policy.reports ?? {}).map(([id, { label, clause }]) => ({
      id,
      label,
      measure: null,
      clause: [...clause],
    }));
  const found = new Map<string, KindUse>();
  for (const { from, where, label, measure = null, clause } of Object.values(policy.indicators ?? {})) {
    if (from !== kind || where === undefined) continue;
    const { formula } = parseFormula(where);
    const asked = formula === null ? [] : wordsOf(formula, column);
    for (const id of asked) if (!found.has(id)) found.set(id, { id, label, measure, clause: [...clause] });
  }
  return [...found.values()];
}

/** The words that a condition holds a column to: `indicator == 'x'`, `table in ['x', 'y']`. */
function wordsOf(formula: Formula, column: string): string[] {
  const own = heldTo(formula, column).flatMap((one) => (one.kind === "text" ? [one.value] : []));
  return [...own, ...operandsOf(formula).flatMap((part) => wordsOf(part, column))];
}

function heldTo(formula: Formula, column: string): readonly Formula[] {
  const isColumn = (one: Formula): boolean => one.kind === "name" && one.path.join(".") === column;
  if (formula.kind === "among") return isColumn(formula.value) ? formula.list : [];
  if (formula.kind !== "binary" || formula.operator !== "==") return [];
  if (isColumn(formula.left)) return [formula.right];
  return isColumn(formula.right) ? [formula.left] : [];
}
