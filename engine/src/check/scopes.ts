/** What formulas may name, place by place, and the type of each name. */
import { factKind } from "../facts/kinds.ts";
import type { FormulaScope } from "../formula/checker.ts";
import type { FormName } from "../formula/forms.ts";
import { findPart, isRankField, RANK_FIELDS } from "../graph/names.ts";
import { typeOfPath } from "../graph/path-type.ts";
import { PERIOD_FIELDS } from "../graph/read-period.ts";
import { typeOfAttribute, USUAL_ATTRIBUTES } from "../graph/unit-attribute.ts";
import type { PartShape } from "../policy/schema/assessment.ts";
import type { Assessment, Policy } from "../policy/schema/policy.ts";
import type { ValueType } from "../vector/types.ts";

/** The columns of a kind of fact, built in or declared by the policy. */
export function columnsOf(policy: Policy, kind: string): Readonly<Record<string, ValueType>> | undefined {
  const built = factKind(kind);
  const declared = Object.entries(policy.facts?.[kind]?.columns ?? {}).map(
    ([name, { type }]) => [name, type === "choice" ? "text" : type] as const,
  );
  if (built === undefined && declared.length === 0) return undefined;
  return { id: "text", day: "day", ...built?.columns, ...built?.derived, ...Object.fromEntries(declared) };
}

/** Formulas over facts: `where`, `value`, `weight` … of an indicator. */
export function factScope(policy: Policy, kind: string): FormulaScope {
  const columns = columnsOf(policy, kind) ?? {};
  const typeOf = (path: readonly string[], form: FormName | null): ValueType | undefined => {
    if (form !== null) return undefined;
    const [first, second] = path;
    if (path.length === 1)
      return (
        columns[first as string] ?? (kind === "units" ? typeOfAttribute(policy, first as string) : undefined)
      );
    if (path.length > 2) return undefined;
    if (first === "unit") return typeOfAttribute(policy, second as string);
    if (first === "period") return second === "first" || second === "last" ? "day" : undefined;
    return first === "ancestor" ? "text" : undefined;
  };
  return {
    typeOf,
    names: () => [
      ...Object.keys(columns),
      ...USUAL_ATTRIBUTES.map((name) => `unit.${name}`),
      "period.first",
      "period.last",
    ],
  };
}

/** Formulas that know a unit by its attributes alone: who owes a report, before anything is computed. */
export function attributeScope(policy: Policy): FormulaScope {
  const scope = unitScope(policy);
  return {
    typeOf: (path, form) => (form === null && path[0] === "unit" ? scope.typeOf(path, form) : undefined),
    names: () => [...(scope.names?.() ?? [])].filter((name) => name.startsWith("unit.")),
  };
}

/** Formulas over units: everything else. @param local the assessment whose own values need no prefix */
export function unitScope(policy: Policy, local?: string): FormulaScope {
  const typeOf = (path: readonly string[], form: FormName | null): ValueType | undefined => {
    const [first, ...rest] = path as [string, ...string[]];
    if (form !== null && form !== "parent" && ["unit", "period", "ancestor"].includes(first))
      return undefined;
    const own = local === undefined ? undefined : policy.assessments?.[local];
    if (own !== undefined) {
      const type = first === "score" && rest.length === 0 ? "number" : typeInAssessment(own, path);
      if (type !== undefined) return type;
    }
    if (first === "unit") return rest.length === 1 ? typeOfAttribute(policy, rest[0] as string) : undefined;
    if (first === "ancestor") return rest.length === 1 ? "text" : undefined;
    if (first === "period")
      return rest.length === 1 ? PERIOD_FIELDS[rest[0] as keyof typeof PERIOD_FIELDS] : undefined;
    if (first === "other") return rest.length >= 2 ? typeOfPath(rest) : undefined;
    if (policy.indicators?.[first] !== undefined) return rest.length === 0 ? "number" : undefined;
    if (policy.lists?.[first] !== undefined) return rest.length === 0 ? "truth" : undefined;
    const assessment = policy.assessments?.[first];
    if (assessment === undefined) return undefined;
    return rest.length === 0 ? "number" : typeInAssessment(assessment, rest);
  };
  return { typeOf, names: () => namesOf(policy, local) };
}

function typeInAssessment(assessment: Assessment, path: readonly string[]): ValueType | undefined {
  const [first, field] = path;
  if (first === "grade" && path.length === 1) return assessment.grades === undefined ? undefined : "text";
  if (assessment.ranks?.[first as string] !== undefined)
    return path.length === 2 && isRankField(field) ? typeOfPath(path) : undefined;
  return findPart(assessment.parts, path) === undefined ? undefined : "number";
}

function* namesOf(policy: Policy, local: string | undefined): Iterable<string> {
  yield* Object.keys(policy.indicators ?? {});
  yield* Object.keys(policy.lists ?? {});
  for (const [id, assessment] of Object.entries(policy.assessments ?? {})) {
    yield id;
    yield* namesIn(assessment, `${id}.`);
  }
  const own = local === undefined ? undefined : policy.assessments?.[local];
  if (own !== undefined) {
    yield "score";
    yield* namesIn(own, "");
  }
  for (const name of [...USUAL_ATTRIBUTES, ...Object.keys(policy.facts?.units?.columns ?? {})])
    yield `unit.${name}`;
  for (const name of Object.keys(PERIOD_FIELDS)) yield `period.${name}`;
}

function* namesIn(assessment: Assessment, prefix: string): Iterable<string> {
  if (assessment.grades !== undefined) yield `${prefix}grade`;
  for (const rank of Object.keys(assessment.ranks ?? {}))
    for (const field of RANK_FIELDS) yield `${prefix}${rank}.${field}`;
  yield* partNames(assessment.parts, prefix);
}

function* partNames(parts: Readonly<Record<string, PartShape>>, prefix: string): Iterable<string> {
  for (const [id, part] of Object.entries(parts)) {
    yield `${prefix}${id}`;
    yield* partNames(part.parts ?? {}, `${prefix}${id}.`);
  }
}
