/** Every formula of a policy with its place, what it may name and which type it must have. One list, so that none is forgotten. */
import type { FormulaScope } from "../formula/checker.ts";
import type { PartShape } from "../policy/schema/assessment.ts";
import type { Indicator, Policy } from "../policy/schema/policy.ts";
import type { ValueType } from "../vector/types.ts";
import { attributeScope, factScope, unitScope } from "./scopes.ts";

export interface FormulaPlace {
  readonly path: readonly PropertyKey[];
  readonly text: string;
  readonly scope: FormulaScope;
  /** null: numbers and conditions are both right here. */
  readonly expected: ValueType | null;
}

export function formulaPlaces(policy: Policy): FormulaPlace[] {
  return [
    ...indicatorPlaces(policy),
    ...poolPlaces(policy),
    ...assessmentPlaces(policy),
    ...listPlaces(policy),
    ...ladderPlaces(policy),
    ...otherPlaces(policy),
  ];
}

type Place = (
  path: readonly PropertyKey[],
  text: string | undefined,
  expected: ValueType | null,
  scope?: FormulaScope,
) => FormulaPlace[];

function placing(scope: FormulaScope): Place {
  return (path, text, expected, own = scope) =>
    text === undefined ? [] : [{ path, text, scope: own, expected }];
}

function* indicatorPlaces(policy: Policy): Iterable<FormulaPlace> {
  for (const [id, indicator] of Object.entries(policy.indicators ?? {})) {
    const scope = indicator.from === undefined ? unitScope(policy) : factScope(policy, indicator.from);
    const place = placing(scope);
    const at = (key: keyof Indicator): PropertyKey[] => ["indicators", id, key];
    yield* place(at("where"), indicator.where, "truth");
    yield* place(at("value"), indicator.value, "number");
    yield* place(at("weight"), indicator.weight, "number");
    yield* place(at("of"), indicator.of, null);
    yield* place(at("among"), indicator.among, null);
    yield* place(at("formula"), indicator.formula, "number", unitScope(policy));
    if (typeof indicator.roll_up === "object") {
      yield* place(
        [...at("roll_up"), "weighted_by"],
        indicator.roll_up.weighted_by,
        "number",
        unitScope(policy),
      );
    }
  }
}

function* poolPlaces(policy: Policy): Iterable<FormulaPlace> {
  const place = placing(unitScope(policy));
  for (const [id, pool] of Object.entries(policy.pools ?? {})) {
    yield* place(["pools", id, "where"], pool.where, "truth");
    yield* place(["pools", id, "by"], pool.by, "text");
  }
}

function* assessmentPlaces(policy: Policy): Iterable<FormulaPlace> {
  for (const [id, assessment] of Object.entries(policy.assessments ?? {})) {
    const at = ["assessments", id];
    const place = placing(unitScope(policy, id));
    yield* place([...at, "scope"], assessment.scope, "truth");
    yield* partPlaces(assessment.parts, [...at, "parts"], place);
    for (const [name, gate] of Object.entries(assessment.gates ?? {}))
      yield* place([...at, "gates", name, "when"], gate.when, "truth");
    for (const [name, rank] of Object.entries(assessment.ranks ?? {})) {
      yield* place([...at, "ranks", name, "by"], rank.by, "number");
      yield* place([...at, "ranks", name, "exclude"], rank.exclude, "truth");
      for (const [i, tieBreak] of (rank.tie_break ?? []).entries())
        yield* place([...at, "ranks", name, "tie_break", i], tieBreak, "number");
    }
  }
}

function* partPlaces(
  parts: Readonly<Record<string, PartShape>>,
  at: readonly PropertyKey[],
  place: Place,
): Iterable<FormulaPlace> {
  for (const [id, part] of Object.entries(parts)) {
    const here = [...at, id];
    yield* place([...here, "share"], part.share, "number");
    yield* place([...here, "value"], part.value, "number");
    for (const lines of ["deduct", "add"] as const) {
      for (const [name, line] of Object.entries(part[lines] ?? {}))
        yield* place([...here, lines, name, "per"], line.per, "number");
    }
    yield* place([...here, "bands", "by"], part.bands?.by, "number");
    if (part.from_rank !== undefined)
      yield* place([...here, "from_rank", "rank"], `${part.from_rank.rank}.rank`, "number");
    for (const [i, replacement] of (part.replace ?? []).entries()) {
      yield* place([...here, "replace", i, "when"], replacement.when, "truth");
      yield* place([...here, "replace", i, "value"], replacement.value, "number");
    }
    yield* partPlaces(part.parts ?? {}, [...here, "parts"], place);
  }
}

function* listPlaces(policy: Policy): Iterable<FormulaPlace> {
  for (const [id, list] of Object.entries(policy.lists ?? {})) {
    const place = placing(unitScope(policy, list.of));
    for (const key of ["where", "unless", "exclude"] as const)
      yield* place(["lists", id, key], list[key], "truth");
    yield* place(["lists", id, "order"], list.order, "number");
    for (const [i, proposal] of (list.measures ?? []).entries())
      yield* place(["lists", id, "measures", i, "when"], proposal.when, "truth");
  }
}

function* ladderPlaces(policy: Policy): Iterable<FormulaPlace> {
  for (const [id, ladder] of Object.entries(policy.ladders ?? {})) {
    const place = placing(unitScope(policy));
    for (const [i, counter] of ladder.counts.entries()) {
      const at = ["ladders", id, "counts", i];
      if ("when" in counter) yield* place([...at, "when"], counter.when, "truth");
      if ("facts" in counter)
        yield* place([...at, "where"], counter.where, "truth", factScope(policy, counter.facts));
    }
    for (const [i, reset] of (ladder.reset ?? []).entries()) {
      if (typeof reset === "object") yield* place(["ladders", id, "reset", i, "when"], reset.when, "truth");
    }
    for (const [step, proposals] of Object.entries(ladder.steps)) {
      for (const [i, proposal] of proposals.entries())
        yield* place(["ladders", id, "steps", step, i, "when"], proposal.when, "truth");
    }
  }
}

function* otherPlaces(policy: Policy): Iterable<FormulaPlace> {
  const place = placing(unitScope(policy));
  for (const [id, award] of Object.entries(policy.awards ?? {})) {
    yield* place(["awards", id, "when"], award.when, "truth");
    yield* place(["awards", id, "amount"], award.amount, "number");
    yield* place(["awards", id, "pool", "by"], award.pool?.by, "number");
    if (award.items !== undefined) {
      const facts = factScope(policy, award.items.from);
      yield* place(["awards", id, "items", "where"], award.items.where, "truth", facts);
      yield* place(["awards", id, "items", "count"], award.items.count, "number", facts);
    }
  }
  for (const [id, report] of Object.entries(policy.reports ?? {}))
    yield* place(["reports", id, "where"], report.where, "truth", attributeScope(policy));
  for (const [id, target] of Object.entries(policy.targets ?? {}))
    yield* place(["targets", id, "reach"], target.reach, "truth");
  for (const [id, draw] of Object.entries(policy.draws ?? {})) {
    const scope = draw.from === undefined ? unitScope(policy) : factScope(policy, draw.from);
    yield* place(["draws", id, "where"], draw.where, "truth", scope);
    yield* place(["draws", id, "strata"], draw.strata, "text", scope);
    yield* place(["draws", id, "compulsory"], draw.compulsory, "truth", scope);
  }
}
