import { type Body, type Relation, relationOf } from "./body.ts";
import type { PowerGroup } from "./power-groups.ts";
import type { PowerRule } from "./power-rule.ts";
import { POWER_RULES } from "./power-rules.ts";

/** The answer of the matrix: with its reason in both languages and, where refused, what to do instead. */
export interface PowerAnswer {
  readonly allowed: boolean;
  readonly rule: string;
  readonly chinese: string;
  readonly english: string;
  readonly way?: { readonly chinese: string; readonly english: string };
}

const NO_RULE: PowerAnswer = {
  allowed: false,
  rule: "no-power",
  chinese: "没有赋予此类机关向该对象制发此类公文的权限",
  english: "no rule gives this body the power to write this document to that addressee",
  way: {
    chinese: "由有权机关制发，或改用函、报告",
    english: "the organ with the power issues it, or a letter or report is used",
  },
};

/** May `issuer` write a document of `group` to `addressee`? Always answers, with a reason (D-7). */
export function mayWrite(group: PowerGroup, issuer: Body, addressee: Body): PowerAnswer {
  const relation = relationOf(issuer, addressee);
  const rule = POWER_RULES.find((candidate) => fits(candidate, group, issuer, addressee, relation));
  if (!rule) return NO_RULE;
  const { id, allowed, chinese, english, way } = rule;
  return { allowed, rule: id, chinese, english, ...(way === undefined ? {} : { way }) };
}

function fits(
  rule: PowerRule,
  group: PowerGroup,
  issuer: Body,
  addressee: Body,
  relation: Relation,
): boolean {
  return (
    includes(rule.groups, group) &&
    includes(rule.issuers, issuer.kind) &&
    includes(rule.addressees, addressee.kind) &&
    includes(rule.relations, relation)
  );
}

const includes = <T>(list: readonly T[] | undefined, item: T): boolean =>
  list === undefined || list.includes(item);
