/** No value may need itself within one period (policy-language): scores, parts, ranks and grades are told apart. */
import { collectNames } from "../formula/names.ts";
import { parseFormula } from "../formula/parse.ts";
import { findPart, isRankField, kindOfName } from "../graph/names.ts";
import type { PartShape } from "../policy/schema/assessment.ts";
import type { Assessment, Policy } from "../policy/schema/policy.ts";
import type { FormulaPlace } from "./places.ts";
import type { Report } from "./report.ts";

/** A value by its name, and those that it needs. `r` is an assessment's score, `r.site` a part, `r.grade`, `r.in_pool` a rank. */
type Needs = Map<string, Set<string>>;

export function checkCircles(policy: Policy, places: readonly FormulaPlace[], report: Report): void {
  const needs: Needs = new Map();
  const need = (reader: string, target: string): void => {
    const own = needs.get(reader) ?? new Set<string>();
    needs.set(reader, own.add(target));
  };
  for (const [id, assessment] of Object.entries(policy.assessments ?? {})) needOwn(id, assessment, need);
  for (const [id, list] of Object.entries(policy.lists ?? {})) {
    if (list.of !== undefined) need(id, list.take === undefined ? list.of : `${list.of}.${list.take.rank}`);
  }
  for (const place of places) {
    for (const reader of readersOf(policy, place)) {
      for (const target of targetsOf(policy, place, reader)) need(reader, target);
    }
  }
  refuse(needs, policy, report);
}

/** A score needs its parts, a part with parts needs those; a grade and a rank need the score. */
function needOwn(id: string, assessment: Assessment, need: (reader: string, target: string) => void): void {
  const visit = (above: string, parts: Readonly<Record<string, PartShape>>, way: string): void => {
    for (const [name, part] of Object.entries(parts)) {
      need(above, `${way}.${name}`);
      visit(`${way}.${name}`, part.parts ?? {}, `${way}.${name}`);
    }
  };
  visit(id, assessment.parts, id);
  need(`${id}.grade`, id);
  for (const rank of Object.keys(assessment.ranks ?? {})) need(`${id}.${rank}`, id);
}

/** Which values are computed from a formula. None: it is asked for after everything else. */
function readersOf(policy: Policy, { path }: FormulaPlace): readonly string[] {
  const [block, id, key, name] = path.map(String) as [string, string, string, string];
  if (block === "lists") return [id];
  if (block === "indicators") {
    // Formulas over facts read columns; what places weigh is a value of units.
    return policy.indicators?.[id]?.from === undefined || key === "roll_up" || key === "formula" ? [id] : [];
  }
  const assessment = block === "assessments" ? policy.assessments?.[id] : undefined;
  if (assessment === undefined) return [];
  if (key === "scope") return [id];
  if (key === "parts") return [[id, ...partPath(assessment.parts, path.slice(3).map(String))].join(".")];
  if (key === "ranks") return [`${id}.${name}`];
  const gate = assessment.gates?.[name];
  return [
    `${id}.grade`,
    ...(gate?.score_at_most === undefined ? [] : [id]),
    ...(gate?.unranked === true ? Object.keys(assessment.ranks ?? {}).map((rank) => `${id}.${rank}`) : []),
  ];
}

/** The ids of the parts in `work.parts.media.deduct.once.per`. */
function partPath(parts: Readonly<Record<string, PartShape>>, path: readonly string[]): string[] {
  const [id = "", key, ...rest] = path;
  const below = parts[id]?.parts;
  return key === "parts" && below !== undefined ? [id, ...partPath(below, rest)] : [id];
}

function targetsOf(policy: Policy, { path, text }: FormulaPlace, reader: string): string[] {
  const { formula } = parseFormula(text);
  if (formula === null) return [];
  const local = path[0] === "assessments" ? String(path[1]) : policy.lists?.[String(path[1])]?.of;
  return collectNames(formula).flatMap(({ path: name, form }) => {
    // An earlier period's value is no circle.
    if (form !== null && form !== "parent") return [];
    const target = targetOf(policy, name, local, reader);
    return target !== undefined && isSamePeriod(policy, reader, target) ? [target] : [];
  });
}

function targetOf(
  policy: Policy,
  path: readonly string[],
  local: string | undefined,
  reader: string,
): string | undefined {
  const own = local === undefined ? undefined : ownTarget(policy, local, path);
  const [name = "", ...rest] = path;
  const kind = kindOfName(policy, name);
  // A part may be named like the indicator that it is made from.
  if (own !== undefined && !(kind === "indicator" && isAtOrBelow(reader, own))) return own;
  if (kind !== "assessment") return kind === undefined ? undefined : name;
  // From outside a part is there with the whole score.
  return rest[0] === "grade" || isRank(policy, name, rest) ? `${name}.${rest[0]}` : name;
}

function ownTarget(policy: Policy, local: string, path: readonly string[]): string | undefined {
  const [head = ""] = path;
  if (head === "score") return local;
  if (head === "grade" || isRank(policy, local, path)) return `${local}.${head}`;
  const parts = policy.assessments?.[local]?.parts ?? {};
  return findPart(parts, path) === undefined ? undefined : [local, ...path].join(".");
}

function isRank(policy: Policy, assessment: string, [rank, field]: readonly string[]): boolean {
  return policy.assessments?.[assessment]?.ranks?.[rank ?? ""] !== undefined && isRankField(field);
}

function isAtOrBelow(one: string, other: string): boolean {
  return one === other || one.startsWith(`${other}.`);
}

/** A shorter or longer cadence is read at its latest ended period: a month may read its ten-day periods. */
function isSamePeriod(policy: Policy, reader: string, target: string): boolean {
  const a = cadenceOf(policy, reader);
  const b = cadenceOf(policy, target);
  return a === undefined || b === undefined || a === b;
}

function cadenceOf(policy: Policy, name: string): string | undefined {
  const id = name.split(".")[0] ?? "";
  const list = policy.lists?.[id];
  return policy.assessments?.[id]?.every ?? list?.every ?? policy.assessments?.[list?.of ?? ""]?.every;
}

function refuse(needs: Needs, policy: Policy, report: Report): void {
  const done = new Set<string>();
  const visit = (name: string, way: readonly string[]): void => {
    if (way.includes(name)) {
      const cycle = [...way.slice(way.indexOf(name)), name].join(" → ");
      report.error(
        "cycle",
        placeOf(policy, name),
        `一个周期内的值互相引用成圈：${cycle}`,
        `values need each other within one period: ${cycle}`,
      );
      return;
    }
    if (done.has(name)) return;
    for (const next of needs.get(name) ?? []) visit(next, [...way, name]);
    done.add(name);
  };
  for (const name of needs.keys()) visit(name, []);
}

function placeOf(policy: Policy, name: string): PropertyKey[] {
  const [id = "", ...rest] = name.split(".");
  const kind = kindOfName(policy, id);
  if (kind !== "assessment") return [`${kind}s`, id];
  const at = ["assessments", id];
  if (rest.length === 0) return at;
  if (rest[0] === "grade") return [...at, "grades"];
  if (policy.assessments?.[id]?.ranks?.[rest[0]!] !== undefined) return [...at, "ranks", rest[0]!];
  return [...at, ...rest.flatMap((part) => ["parts", part])];
}
