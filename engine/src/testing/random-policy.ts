/** Random policies and facts for property tests: small trees, ordinary marks, many ties. */
import fc from "fast-check";
import { formatDay, parseDay } from "../calendar/day.ts";
import { buildFactTable, type FactRow } from "../facts/build-table.ts";
import { factKind } from "../facts/kinds.ts";
import type { Facts } from "../graph/prepare-facts.ts";
import { loadPolicy, type PolicySource } from "../policy/load.ts";
import { buildUnitTree } from "../units/build-tree.ts";
import type { UnitRow, UnitTree } from "../units/tree.ts";

export interface World {
  readonly policy: string;
  readonly units: readonly UnitRow[];
  readonly rows: Readonly<Record<string, readonly FactRow[]>>;
}

const ABSENCES = ["reweight", "omit", "full", "zero", "unranked", "{ constant: 7/3 }"].map((one) =>
  one.replace("7/3", "2.5"),
);
const COUNTIES = ["jia", "yi", "bing", "ding"];

export function load(text: string): PolicySource {
  const loaded = loadPolicy(text, "random.yaml");
  if ("faults" in loaded) throw new Error(loaded.faults.map((fault) => fault.message.en).join("; "));
  return loaded.source;
}

export function treeOf(world: World): UnitTree {
  return buildUnitTree(world.units);
}

export function factsOf(
  world: World,
  units: UnitTree,
  order: (rows: readonly FactRow[]) => readonly FactRow[] = (rows) => rows,
): Facts {
  return new Map(
    Object.entries(world.rows).map(([kind, rows]) => [
      kind,
      buildFactTable(kind, factKind(kind)?.columns ?? {}, order(rows), units),
    ]),
  );
}

const mark = fc.integer({ min: 1, max: 9 }).map((tens) => tens * 10);

/** Three parts of random weight and way, a rank in two pools, a list of the last and a ladder over it. */
const policyText = fc
  .record({
    first: mark,
    second: mark,
    third: mark,
    absences: fc.tuple(
      fc.constantFrom(...ABSENCES),
      fc.constantFrom(...ABSENCES),
      fc.constantFrom(...ABSENCES),
    ),
    combine: fc.constantFrom("mean", "min", "max", "last"),
    rollUp: fc.constantFrom("pooled", "mean_of_places", '{ weighted_by: "default(unit.population, 1)" }'),
    points: fc.constantFrom("0.5", "1", "2.5"),
    cap: fc.constantFrom("3", "7.5", "100"),
    ties: fc.constantFrom("share", "dense"),
    how: fc.constantFrom("consecutive", "cumulative", "nth_ever"),
  })
  .map((p) =>
    `
language: 1
policy: random
title: 随机
level: 县
issued: { by: 某办, day: 2019-01-01 }
source: { document: 随机 }
campaign: { title: 随机, first: 2019-04-01, last: 2019-06-30, clause: C1 }
clauses: { C1: 一 }
periods: { month: { kind: month, clause: C1 } }
pools: { by_track: { label: 组, by: "unit.track", clause: C1 } }
indicators:
  share: { label: 得分率, from: inspections, where: "kind == 'team'", value: "score / full", combine: ${p.combine}, roll_up: ${p.rollUp}, clause: C1 }
  found: { label: 问题数, from: problems, clause: C1 }
  covert: { label: 暗访, from: inspections, where: "kind == 'covert'", value: "score / full", combine: mean, clause: C1 }
assessments:
  score:
    label: 得分
    every: month
    of: county
    full: ${p.first + p.second + p.third}
    parts:
      a: { label: 甲, full: ${p.first}, share: share, absent: ${p.absences[0]}, clause: C1 }
      b: { label: 乙, full: ${p.second}, deduct: { heaps: { label: 堆, per: found, points: ${p.points}, cap: ${p.cap} } }, absent: ${p.absences[1]}, clause: C1 }
      c: { label: 丙, full: ${p.third}, share: covert, absent: ${p.absences[2]}, clause: C1 }
    ranks: { in_pool: { pool: by_track, ties: ${p.ties} } }
    clause: C1
lists:
  last: { label: 末位, kind: black, of: score, where: "in_pool.from_end == 1", unless: "in_pool.size < 2 || in_pool.all_equal", clause: C1 }
measures: { talk: { label: 约谈, severity: 2, clause: C1 }, criticism: { label: 通报批评, severity: 1, clause: C1 } }
ladders:
  last_again:
    label: 连续末位
    per: unit
    counts: { list: last }
    how: ${p.how}
    ${p.how === "cumulative" ? "window: { last: 2, of: month }" : ""}
    after_last: repeat
    clause: C1
    steps: { 1: { measure: criticism, of: unit, clause: C1 }, 2: { measure: talk, of: unit, clause: C1 } }
`
      .replaceAll("share: share", 'share: "share"')
      .replaceAll("share: covert", 'share: "covert"')
      .replaceAll("per: found", 'per: "found"')
      .replaceAll("assessments:\n  score:", "assessments:\n  result:")
      .replaceAll("of: score,", "of: result,"),
  );

const UNITS: UnitRow[] = [
  { id: "city", name: "示例市", kind: "prefecture" },
  ...COUNTIES.map((id, i) => ({
    id,
    name: `${id}县`,
    kind: "county",
    parent: "city",
    order: i,
    attributes: { track: i < 3 ? "a" : "b" },
  })),
  ...COUNTIES.flatMap((id) =>
    [1, 2, 3].map((n) => ({
      id: `${id}_${n}`,
      name: `${id}${n}村`,
      kind: "village",
      parent: id,
      order: n,
      attributes: { population: String(100 * n) },
    })),
  ),
];

const village = fc.constantFrom(...COUNTIES.flatMap((id) => [1, 2, 3].map((n) => `${id}_${n}`)));
const day = fc.integer({ min: parseDay("2019-04-01"), max: parseDay("2019-06-30") });

const inspection = fc.record({
  unit: village,
  day,
  kind: fc.constantFrom("team", "team", "covert"),
  full: fc.constantFrom("100", "30", "7"),
  tenths: fc.integer({ min: 0, max: 70 }),
});

export const world: fc.Arbitrary<World> = fc
  .record({
    policy: policyText,
    inspections: fc.array(inspection, { maxLength: 40 }),
    problems: fc.array(fc.record({ unit: village, day }), { maxLength: 30 }),
  })
  .map(({ policy, inspections, problems }) => ({
    policy,
    units: UNITS,
    rows: {
      inspections: inspections.map((one, i) => ({
        id: `i${i}`,
        unit: one.unit,
        day: formatDay(one.day),
        kind: one.kind,
        score: String(Math.min(one.tenths / 10, Number(one.full))),
        full: one.full,
      })),
      problems: problems.map((one, i) => ({ id: `p${i}`, unit: one.unit, day: formatDay(one.day) })),
    },
  }));
