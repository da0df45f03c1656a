/** Explanations: the same numbers as the run at every level of the tree, and as leaves the very facts that count. */
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import fc from "fast-check";
import { runTables, type TablesRun } from "../testing/run-tables.ts";
import { indicator, indicators, PERIODS, UNITS } from "../testing/small-blocks.ts";
import type { Explanation } from "./types.ts";

const CAMPAIGN = "2019-04-01/2019-06-30";

/** Everything that a unit's score may come from: facts with a history, places, other units, periods, lists, ranks. */
const POLICY = `${PERIODS}pools: { all: { label: 全部, clause: C1 } }
${indicators(
  indicator(
    "s",
    'from: inspections, value: "score / 100", combine: mean, roll_up: mean_of_places, place: [village]',
  ),
  indicator("n", "from: problems"),
  indicator("rate", "from: problems, combine: ratio, of: on_time, window: to_date"),
  indicator("kids", "over: children, value: n, combine: sum"),
  indicator("good", 'over: descendants, kind: [village], combine: ratio, of: "default(s, 0) >= 0.5"'),
  indicator("xuns", "over: periods, period: xun, value: n, combine: max"),
  indicator("share", 'formula: "default(parent(n), 0) == 0 ? 0 : n / parent(n)"'),
)}
assessments:
  r:
    label: 总分
    clause: C1
    every: month
    of: [county, town, village]
    full: 100
    parts:
      site: { label: 现场, full: 30, share: s, absent: { not_inspected: reweight, round_not_held: full, empty: zero, out_of_scope: zero }, clause: C1 }
      rate: { label: 按期, full: 20, share: rate, absent: carry, clause: C1 }
      good: { label: 好村, full: 10, value: "10 * default(good, 0.5)", clause: C1 }
      work: { label: 工作, full: 40, clause: C1, parts: { a: { label: 少, full: 20, deduct: { e: { label: 一次, per: "xuns + kids", points: 3, cap: 12 } }, clause: C1 }, b: { label: 占比, full: 20, value: "20 - 20 * share - (default(previous(worst), false) ? 5 : 0)", clause: C1 } } }
      better: { label: 进步, add: { e: { label: 少了, per: "max(0, -default(change(n), 0))", points: 1 } }, max: 3, clause: C1 }
    ranks: { k: { pool: all } }
    grades: { high: { label: 高, from: 50 }, low: { label: 低, to: 50 } }
lists:
  worst: { label: 末位, kind: black, of: r, where: "k.from_end == 1", clause: C1 }
`;

const village = fc.constantFrom("a", "b", "d");
const day = fc
  .tuple(fc.integer({ min: 4, max: 6 }), fc.integer({ min: 1, max: 30 }))
  .map(([month, date]) => `2019-0${month}-${String(date).padStart(2, "0")}`);
const world = fc.record({
  inspections: fc.array(fc.tuple(village, day, fc.constantFrom("", "0", "33", "50", "90")), { maxLength: 8 }),
  problems: fc.array(fc.tuple(village, day, day), { minLength: 1, maxLength: 8 }),
  events: fc.array(
    fc.tuple(
      fc.nat(7),
      day,
      fc.constantFrom("acceptance_requested", "returned", "closed", "reopened", "deferred"),
    ),
    { maxLength: 12 },
  ),
  moved: fc.boolean(),
});

type World = typeof world extends fc.Arbitrary<infer T> ? T : never;

function runWorld({ inspections, problems, events, moved }: World): TablesRun {
  const lines = (head: string, rows: readonly (readonly string[])[]): string =>
    [head, ...rows.map((row) => row.join(" | "))].join("\n");
  const units = moved
    ? `id | name | kind | parent | from | to\nc | 县 | county | | |\nt1 | 东镇 | town | c | |\nt2 | 西镇 | town | c | |\na | 甲村 | village | t1 | | 2019-05-10\na | 甲村 | village | t2 | 2019-05-11 |\nb | 乙村 | village | t1 | | 2019-05-20\nd | 丁村 | village | t2 | |`
    : UNITS;
  return runTables({
    campaign: CAMPAIGN,
    units,
    policy: POLICY,
    facts: {
      inspections: lines("unit | day | score", inspections),
      problems: lines(
        "id | unit | day | deadline",
        problems.map((row, i) => [`p${i}`, ...row]),
      ),
      problem_events: lines(
        "problem | day | event",
        events.map(([p, on, event]) => [`p${p % problems.length}`, on, event]),
      ),
    },
  });
}

function* nodes(tree: Explanation): Iterable<Explanation> {
  yield tree;
  for (const child of tree.children) yield* nodes(child);
}

describe("explaining", () => {
  it("gives what the run gave, for units at every level", () => {
    fc.assert(
      fc.property(world, (w) => {
        const run = runWorld(w);
        for (const result of run.results) {
          const tree = run.explanation(result.unit, result.period);
          const where = `${result.unit} ${result.period}`;
          assert.equal(tree.exact ?? tree.value, result.score?.exact ?? result.score?.text ?? null, where);
          assert.match(tree.how ?? "", tree.value === null ? /^$/ : /^-?\d+\.\d+ = /, where);
          const parts = new Map(
            [...nodes(tree)]
              .filter(({ kind }) => kind === "part")
              .map((part) => [part.id, part.exact ?? part.value]),
          );
          const own = result.parts.flatMap((part) => [
            [part.id, part] as const,
            ...(part.parts ?? []).map((child) => [`${part.id}.${child.id}`, child] as const),
          ]);
          assert.deepEqual(
            [...parts],
            own.map(([id, { value }]) => [id, value?.exact ?? value?.text ?? null]),
            where,
          );
          const rank = tree.children.find(({ kind }) => kind === "rank");
          assert.equal(rank?.value, result.ranks[0]?.rank.toString(), where);
          const grade = tree.children.find(({ kind }) => kind === "grade");
          assert.equal(grade?.id, result.grade?.id, where);
        }
      }),
      { numRuns: 20 },
    );
  });

  it("lists the facts that count, and no other", () => {
    fc.assert(
      fc.property(world, (w) => {
        const run = runWorld(w);
        for (const result of run.results) {
          const tree = run.explanation(result.unit, result.period);
          for (const node of nodes(tree)) {
            if (node.kind !== "indicator" || node.id !== "n") continue;
            assert.equal(String(node.children.length), node.value, `${result.unit} ${result.period}`);
          }
        }
      }),
      { numRuns: 12 },
    );
  });

  it("leaves out what is not in the denominator, empty cells and windows after the watermark", () => {
    const run = runTables({
      campaign: CAMPAIGN,
      units: UNITS,
      until: "2019-04-15",
      policy: `${PERIODS}${indicators(
        indicator("rate", 'from: inspections, combine: ratio, of: "score >= 50", among: "full == 100"'),
        indicator("mean", "from: inspections, value: score, combine: mean"),
        indicator("xuns", "over: periods, period: xun, value: mean, combine: mean"),
        indicator("towns", 'over: children, value: mean, where: "mean > 10", combine: max'),
      )}assessments: { r: { label: 总分, clause: C1, every: month, of: [town, county], full: 100, parts: { x: { label: 甲, full: 100, value: "rate + mean + xuns + default(towns, 0)", absent: unranked, clause: C1 } } } }\n`,
      facts: {
        inspections:
          "id | unit | day | score | full\ni1 | a | 2019-04-03 | 60 | 100\ni2 | a | 2019-04-04 | | 100\ni3 | b | 2019-04-05 | 20 | 50\ni4 | d | 2019-04-06 | 5 | 100\ni5 | a | 2019-04-20 | 90 | 100",
      },
    });
    const tree = run.explanation("t1", "2019-04");
    const of = (id: string): string[] => {
      const found = [...nodes(tree)].find((node) => node.kind === "indicator" && node.id === id);
      return found!.children.map((child) => `${child.id} ${child.value}`);
    };
    assert.deepEqual(of("rate"), ["inspections:i1 是"]);
    assert.deepEqual(of("mean"), ["inspections:i1 60", "inspections:i3 20"]);
    assert.deepEqual(of("xuns"), ["mean@2019-04-x1 40", "mean@2019-04-x2 null"]);
    assert.deepEqual(of("towns"), ["a 60", "b 20"]);
  });

  it("refuses an unknown assessment, period or unit by name", () => {
    const run = runWorld({
      inspections: [],
      problems: [["a", "2019-04-02", "2019-04-03"]],
      events: [],
      moved: false,
    });
    assert.throws(() => run.explanation("z", "2019-04"), /没有单位 z/);
    assert.throws(() => run.explanation("a", "2020-04"), /r 没有周期 2020-04/);
    assert.throws(() => run.explanation("a", "2019-04", "q"), /q 没有周期/);
  });
});
