/** The form of a plan, and the body that it is sent as. */
import type { UnitKind } from "@cunjing/contract";
import type { Answer, Body } from "../../../api/types.ts";
import type { PickedUnit } from "../../../ui/unit-picker.tsx";

export type ScopeKind = "list" | "all" | "sample" | "policy";
type Plan = Body<"plan-round">;
type Scope = Plan["scope"];

export interface PlanValues {
  readonly title: string;
  readonly kind: string;
  readonly name?: string;
  readonly first_day: string;
  readonly last_day: string;
  readonly period?: string;
  readonly standard?: string;
  readonly basis?: string;
  readonly teams: readonly string[];
  readonly scopeKind: ScopeKind;
  readonly units: readonly PickedUnit[];
  readonly of: readonly string[];
  readonly within: readonly PickedUnit[];
  readonly assessment?: string;
  readonly scopePeriod?: string;
  /** A draw of the policy; none: a rule of the round's own. */
  readonly draw?: string;
  readonly amount: "count" | "share";
  readonly count?: number;
  readonly share?: string;
  readonly strata?: UnitKind;
  readonly minimum?: number;
  readonly exhausted?: "rest_first" | "reset" | "refuse" | "with_replacement";
}

export const EMPTY_PLAN: Partial<PlanValues> = {
  kind: "team",
  teams: [],
  scopeKind: "list",
  units: [],
  of: ["village"],
  within: [],
  amount: "count",
};

const filled = (text: string | undefined): string | undefined =>
  text?.trim() === "" ? undefined : text?.trim();
const idsOf = (units: readonly PickedUnit[]) => units.map(({ unit }) => unit);

/** What is left empty is left out. */
export function bodyOf(round: string, values: PlanValues): Plan {
  const { title, kind, first_day, last_day, teams } = values;
  const optional = {
    name: filled(values.name),
    period: filled(values.period),
    standard: filled(values.standard),
    basis: filled(values.basis),
  };
  const given = Object.fromEntries(Object.entries(optional).filter(([, value]) => value !== undefined));
  return {
    round,
    title: title.trim(),
    kind,
    first_day,
    last_day,
    teams: [...teams],
    scope: scopeOf(values),
    ...given,
  };
}

function scopeOf(values: PlanValues): Scope {
  const { scopeKind, of, assessment = "", scopePeriod = "", draw } = values;
  const within = values.within.length > 0 ? { within: idsOf(values.within) } : {};
  if (scopeKind === "list") return { kind: "list", units: idsOf(values.units) };
  if (scopeKind === "all") return { kind: "all", of: [...of], ...within };
  if (scopeKind === "policy") return { kind: "policy", assessment, period: scopePeriod };
  if (draw !== undefined) return { kind: "sample", draw, period: scopePeriod };
  const { amount, count, share, strata, minimum, exhausted } = values;
  return {
    kind: "sample",
    of: [...of],
    ...within,
    ...(amount === "share" ? { share: share?.trim() ?? "" } : { count: count ?? 1 }),
    ...(strata === undefined ? {} : { strata, per: "stratum" as const }),
    ...(minimum === undefined || minimum === null ? {} : { minimum }),
    ...(exhausted === undefined ? {} : { exhausted }),
  };
}

/** A plan that stands, as the form's values; names of units as the round has them. */
export function valuesOf(
  round: Answer<"read-round">,
  names: ReadonlyMap<string, string>,
): Partial<PlanValues> {
  const scope = round.scope as Scope;
  const named = (units: readonly string[] = []): PickedUnit[] =>
    units.map((unit) => ({ unit, name: names.get(unit) ?? unit }));
  const plan: Partial<PlanValues> = {
    ...EMPTY_PLAN,
    title: round.title,
    kind: round.kind,
    first_day: round.first_day,
    last_day: round.last_day,
    teams: round.teams.map(({ team }) => team),
    scopeKind: scope.kind,
    ...(round.period === null ? {} : { period: round.period }),
    ...(round.standard === null ? {} : { standard: round.standard }),
    ...(round.basis === null ? {} : { basis: round.basis }),
  };
  if (scope.kind === "list") return { ...plan, units: named(scope.units) };
  if (scope.kind === "all") return { ...plan, of: scope.of, within: named(scope.within) };
  if (scope.kind === "policy") return { ...plan, assessment: scope.assessment, scopePeriod: scope.period };
  const { draw, period, of = ["village"], within, share, count, strata, minimum, exhausted } = scope;
  return {
    ...plan,
    of,
    within: named(within),
    amount: share === undefined ? "count" : "share",
    ...(draw === undefined ? {} : { draw }),
    ...(period === undefined ? {} : { scopePeriod: period }),
    ...(share === undefined ? {} : { share }),
    ...(count === undefined ? {} : { count }),
    ...(strata === undefined ? {} : { strata }),
    ...(minimum === undefined ? {} : { minimum }),
    ...(exhausted === undefined ? {} : { exhausted }),
  };
}
