/** What every chapter needs: formulas in words, and the labels behind ids. */
import { parseFormula } from "../formula/parse.ts";
import { printFormula } from "../formula/print.ts";
import type { Formula, NameFormula, TextLiteral } from "../formula/types.ts";
import type { Policy } from "../policy/schema/policy.ts";
import { labelsOf, type Scope } from "./labels.ts";
import type { Vocabulary } from "./types.ts";
import { CADENCES } from "./words.ts";

export interface ShowContext {
  readonly policy: Policy;
  readonly vocabulary: Vocabulary;
  formula(text: string, scope?: Scope): string;
  /** 县、县级市、区 */
  kinds(ids: readonly string[]): string;
  /** 检查 */
  table(kind: string): string;
  /** 每旬 */
  every(cadence: string): string;
  /** 旬 */
  cadence(id: string): string;
  measure(id: string): string;
  document(id: string): string;
}

export function showContext(policy: Policy, vocabulary: Vocabulary): ShowContext {
  return {
    policy,
    vocabulary,
    formula: (text, scope = {}) => formulaWords(text, scope, policy, vocabulary),
    kinds: (ids) =>
      ids.map((id) => vocabulary.choice("units", "kind", id) ?? (id === "team" ? "督查组" : id)).join("、"),
    table: (kind) =>
      policy.facts?.[kind]?.label ?? vocabulary.table(kind) ?? (kind === "reports_due" ? "应报送材料" : kind),
    every: (id) => everyWords(policy, id),
    cadence: (id) => policy.periods[id]?.label ?? id,
    measure: (id) => policy.measures?.[id]?.label ?? id,
    document: (id) => policy.documents?.[id]?.label ?? id,
  };
}

function everyWords(policy: Policy, id: string): string {
  if (id === "item") return "每一件";
  const cadence = policy.periods[id];
  if (cadence === undefined) return id;
  const usual = CADENCES[cadence.kind] ?? id;
  if (cadence.kind === "campaign" || cadence.kind === "rounds") return cadence.label ?? usual;
  return cadence.label === undefined || usual.endsWith(cadence.label) ? usual : `每个“${cadence.label}”`;
}

/** A formula that does not parse is printed as it is written: `check` says what is wrong with it. */
function formulaWords(text: string, scope: Scope, policy: Policy, vocabulary: Vocabulary): string {
  const { formula } = parseFormula(text);
  if (formula === null) return text;
  const worded = choicesInWords(formula, scope, policy, vocabulary);
  return printFormula(worded, labelsOf(policy, vocabulary, scope));
}

/** `kind == 'team'` reads 检查类型 = “督查”: a choice's id is replaced by what offices write. */
function choicesInWords(formula: Formula, scope: Scope, policy: Policy, vocabulary: Vocabulary): Formula {
  const visit = (part: Formula): Formula => choicesInWords(part, scope, policy, vocabulary);
  const word = (of: Formula, literal: Formula): Formula => {
    if (literal.kind !== "text") return visit(literal);
    const name = nameWithin(of);
    const found = name === undefined ? undefined : choiceWord(name, literal, scope, policy, vocabulary);
    return found === undefined ? literal : { ...literal, value: found };
  };
  switch (formula.kind) {
    case "binary":
      return {
        ...formula,
        left: word(formula.right, formula.left),
        right: word(formula.left, formula.right),
      };
    case "among":
      return {
        ...formula,
        value: visit(formula.value),
        list: formula.list.map((item) => word(formula.value, item)),
      };
    case "unary":
      return { ...formula, operand: visit(formula.operand) };
    case "call":
      return { ...formula, arguments: formula.arguments.map(visit) };
    case "choice":
      return {
        ...formula,
        condition: visit(formula.condition),
        consequent: visit(formula.consequent),
        alternative: visit(formula.alternative),
      };
    default:
      return formula;
  }
}

/** The column that a comparison is about: `kind`, or `default(kind, '')`. */
function nameWithin(formula: Formula): NameFormula | undefined {
  if (formula.kind === "name") return formula;
  if (formula.kind !== "call") return undefined;
  return formula.arguments.find((argument) => argument.kind === "name");
}

function choiceWord(
  { path }: NameFormula,
  { value }: TextLiteral,
  { facts }: Scope,
  policy: Policy,
  vocabulary: Vocabulary,
): string | undefined {
  const [head, column] = path as [string, string?];
  if (head === "unit" && column !== undefined) return vocabulary.choice("units", column, value);
  if (head === "indicator") return policy.indicators?.[value]?.label;
  if (facts === undefined || path.length > 1) return undefined;
  if (facts === "reports_due" && head === "kind") return policy.reports?.[value]?.label;
  const declared = policy.facts?.[facts]?.columns[head]?.choices?.[value];
  return declared ?? vocabulary.choice(facts, head, value) ?? channelWord(policy, head, value);
}

/** Channels and categories are words of the policy itself. */
function channelWord(policy: Policy, column: string, value: string): string | undefined {
  if (column === "channel") return policy.channels?.[value]?.label;
  for (const { items } of Object.values(policy.taxonomies ?? {})) {
    const word = items?.[value];
    if (word !== undefined) return word;
  }
  return undefined;
}
