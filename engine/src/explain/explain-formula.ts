/** A formula's value for one unit, and the values that it read, each explained in turn. */
import { formatDay } from "../calendar/day.ts";
import {
  type ExplainedValue,
  explainFormula,
  type Explanation as FormulaExplanation,
} from "../formula/explain.ts";
import type { FormulaRead } from "../formula/names.ts";
import { programOf } from "../graph/formulas.ts";
import { kindOfName } from "../graph/names.ts";
import { toExactText } from "../number/print.ts";
import type { ExplainContext } from "./context.ts";
import type { Explanation } from "./types.ts";

export function explainFormulaText(text: string, context: ExplainContext, label: string): Explanation {
  const { graph, unit, period, local, labels } = context;
  const frame = {
    length: graph.units.count,
    read: (path: readonly string[]) => graph.readLocal(path, period, local),
    readForm: (form: string, path: readonly string[]) => graph.readForm(form, path, period, local),
  };
  const explained = explainFormula(programOf(text), frame, unit, labels);
  return {
    kind: "formula",
    id: text,
    label,
    ...shown(explained.value),
    clause: [],
    how: explained.text,
    children: readsOf(explained).map((one) => explainRead(one, context)),
  };
}

/** The values that a formula read, each once, in the order in which they are written. */
function readsOf(explained: FormulaExplanation): FormulaExplanation[] {
  const found = new Map<string, FormulaExplanation>();
  const visit = (node: FormulaExplanation): void => {
    if (node.read !== null) found.set(node.text, node);
    for (const child of node.children) visit(child);
  };
  visit(explained);
  return [...found.values()];
}

function explainRead(node: FormulaExplanation, context: ExplainContext): Explanation {
  const { path, form } = node.read as FormulaRead;
  const plain: Explanation = {
    kind: "note",
    id: path.join("."),
    label: node.text,
    ...shown(node.value),
    clause: [],
    children: [],
  };
  const name = path[0] as string;
  if (form !== null || kindOfName(context.graph.policy(context.period), name) !== "indicator") return plain;
  if (context.open.has(name)) return plain;
  return context.openIndicator(name, { ...context, open: new Set([...context.open, name]) });
}

export function shown(value: ExplainedValue): Pick<Explanation, "value" | "exact" | "absent"> {
  switch (value.type) {
    case "number": {
      const { text, exact } = toExactText(value.value);
      return exact === undefined ? { value: text } : { value: text, exact };
    }
    case "truth":
      return { value: value.value ? "是" : "否" };
    case "text":
      return { value: value.value };
    case "day":
      return { value: formatDay(value.value) };
    case "absent":
      return { value: null, absent: { kind: value.kind } };
  }
}
