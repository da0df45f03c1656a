/** Where each mechanism of the five documents is carried, and every hole. Pure: files are read elsewhere. */
import type { PolicySource, Scenario } from "@cunjing/engine";
import { citedClauses, type PolicyClauses } from "./cited-clauses.ts";
import { findHoles } from "./find-holes.ts";
import { AMBIGUITIES, DOCUMENTS, mechanismsOf, type Numbering, WORKED_CASES } from "./mechanisms.ts";

export type CoverageState = "rule_and_scenario" | "rule" | "later" | "cannot" | "missing";

export interface ScenarioLink {
  readonly file: string;
  readonly title: string;
}

export interface MechanismRow {
  readonly id: string;
  /** The document's own words. */
  readonly phrase: string;
  readonly state: CoverageState;
  /** `xinxiang_2019: assessments.xun_score` */
  readonly blocks: readonly { readonly policy: string; readonly blocks: readonly string[] }[];
  readonly scenarios: readonly ScenarioLink[];
  /** The part of the product that carries it, or the rest of it. */
  readonly carriedBy?: string;
  readonly why?: string;
}

export interface AmbiguityRow {
  readonly id: string;
  readonly decisions: readonly {
    readonly policy: string;
    readonly decision: string;
    readonly asks: string;
    readonly inForce: string;
    readonly variants: number;
  }[];
  readonly scenarios: readonly ScenarioLink[];
}

export interface Coverage {
  readonly documents: readonly { readonly numbering: Numbering; readonly rows: readonly MechanismRow[] }[];
  readonly ambiguities: readonly AmbiguityRow[];
  readonly cases: readonly { readonly id: string; readonly scenarios: readonly ScenarioLink[] }[];
  /** What is missing or points nowhere, in Chinese and English; empty where nothing is. */
  readonly holes: readonly { readonly zh: string; readonly en: string }[];
}

export function buildCoverage(sources: readonly PolicySource[], scenarios: readonly Scenario[]): Coverage {
  const policies = sources.map(citedClauses).filter((one) => one !== undefined);
  const citing = (id: string): ScenarioLink[] =>
    scenarios.filter(({ cites }) => cites.includes(id)).map(({ file, title }) => ({ file, title }));
  const covered = {
    documents: DOCUMENTS.map((numbering) => ({
      numbering,
      rows: mechanismsOf(numbering).map((id) => mechanismRow(id, policies, citing(id))),
    })),
    ambiguities: AMBIGUITIES.map((id) => ({
      id,
      decisions: decisionsOf(id, policies),
      scenarios: citing(id),
    })),
    cases: WORKED_CASES.map((id) => ({ id, scenarios: citing(id) })),
  };
  return { ...covered, holes: findHoles(covered, policies, scenarios) };
}

function mechanismRow(
  id: string,
  policies: readonly PolicyClauses[],
  scenarios: readonly ScenarioLink[],
): MechanismRow {
  const entries = policies.flatMap(({ policy }) => {
    const clause = policy.clauses[id];
    return clause === undefined ? [] : [typeof clause === "string" ? { text: clause } : clause];
  });
  const blocks = policies.flatMap(({ policy, blocks: cited }) => {
    const own = cited.get(id) ?? [];
    return own.length === 0 ? [] : [{ policy: policy.policy, blocks: own }];
  });
  const carriedBy = entries.find((entry) => "carried_by" in entry && entry.carried_by !== undefined);
  const why = entries.find((entry) => "why" in entry && entry.why !== undefined);
  return {
    id,
    phrase: entries[0]?.text ?? "",
    state: stateOf(blocks.length > 0, scenarios.length > 0, carriedBy !== undefined, why !== undefined),
    blocks,
    scenarios,
    ...(carriedBy !== undefined && "carried_by" in carriedBy
      ? { carriedBy: carriedBy.carried_by as string }
      : {}),
    ...(why !== undefined && "why" in why ? { why: why.why as string } : {}),
  };
}

function stateOf(rule: boolean, scenario: boolean, carried: boolean, why: boolean): CoverageState {
  if (rule) return scenario ? "rule_and_scenario" : "rule";
  if (carried) return "later";
  return why ? "cannot" : "missing";
}

function decisionsOf(id: string, policies: readonly PolicyClauses[]): AmbiguityRow["decisions"] {
  return policies.flatMap(({ policy, version }) =>
    version.decisions
      .filter(({ ambiguity }) => ambiguity === id)
      .map((one) => ({
        policy: policy.policy,
        decision: one.id,
        asks: one.asks,
        inForce: one.label,
        variants: one.variants.length,
      })),
  );
}
