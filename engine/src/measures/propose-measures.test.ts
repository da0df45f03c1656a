import assert from "node:assert/strict";
import { describe, it } from "node:test";
import type { FactRow } from "../facts/build-table.ts";
import {
  brief,
  COUNTIES,
  finding,
  LAST,
  leader,
  propose,
  XUN,
  XUN_POLICY,
} from "../testing/ten-day-ladder.ts";
import type { MeasureProposals } from "./propose-measures.ts";

describe("A3: last in three ten-day periods running", () => {
  const run = (facts: readonly FactRow[]): MeasureProposals =>
    propose(
      XUN_POLICY,
      {
        units: COUNTIES,
        periods: XUN,
        members: LAST,
        facts: { findings: facts, responsibilities: [leader] },
      },
      "x4",
    );

  it("leads from criticism to a written self-criticism to a talk, and to a talk again", () => {
    assert.deepEqual(brief(run([finding("是")])), [
      "x1 a criticism",
      "x2 a written",
      "x3 a talk",
      "x4 a talk",
    ]);
  });

  it("waits with the first step while nobody has found 因工作不力", () => {
    assert.deepEqual(brief(run([])), [
      "x1 a criticism awaits_finding",
      "x2 a written",
      "x3 a talk",
      "x4 a talk",
    ]);
  });

  it("keeps a failed finding on record, and still counts the place", () => {
    const made = run([finding("否")]);
    assert.deepEqual(brief(made), ["x1 a criticism not_found", "x2 a written", "x3 a talk", "x4 a talk"]);
    assert.match(made.measures[0]!.because.at(-1)!.text, /“因工作不力”不成立/);
  });

  it("takes the newest finding", () => {
    const later = { ...finding("是"), id: "f2", day: "2019-04-25" };
    assert.equal(run([later, finding("否")]).measures[0]!.state, "proposed");
  });

  it("names every event that counted, whom it falls on, by whom and by when", () => {
    const [, written, talk] = run([finding("是")]).measures;
    assert.deepEqual(
      talk!.because.map(({ text }) => text),
      ["x1列入“旬查末位”（第1次）", "x2列入“旬查末位”（第2次）", "x3列入“旬查末位”（第3次）"],
    );
    assert.deepEqual(talk!.on, [{ kind: "holder", id: "post_a", label: "县委书记" }]);
    assert.equal(talk!.by, "市委市政府分管领导");
    // Five workdays after Sunday 28 April 2019, itself a make-up workday; 1 to 4 May are off, the 5th is worked.
    assert.equal(written!.due, "2019-05-07");
  });

  it("says where nobody holds the responsibility", () => {
    const made = propose(XUN_POLICY, { units: COUNTIES, periods: XUN, members: LAST }, "x3");
    assert.deepEqual(
      made.notices.map(({ code }) => code),
      ["measure_without_addressee"],
    );
  });
});

describe("A10: the town leader changed on 10 September", () => {
  const policy = `
periods: { month: { kind: month, clause: C1 } }
lists: { black: { label: 黑榜, clause: C1, kind: black, every: month, units: group, where: "no" } }
ladders:
  twice_black:
    label: 连续两个月黑榜
    clause: C1
    per: unit
    counts: { list: black }
    how: consecutive
    after_last: repeat
    steps: { 2: { measure: criticism, of: { holder: [contract, linked], as_of: events }, clause: C1 } }
`;
  const made = propose(
    policy,
    {
      units: [{ id: "g", name: "某组", kind: "group" }],
      periods: ["08", "09"].map((month) => ({
        id: `m${month}`,
        cadence: "month",
        first: `2019-${month}-01`,
        last: `2019-${month}-30`,
      })),
      members: { black: { m08: ["g"], m09: ["g"] } },
      facts: {
        responsibilities: [
          { unit: "g", kind: "contract", holder: "old", post: "副镇长", to: "2019-09-09" },
          { unit: "g", kind: "contract", holder: "new", post: "镇党委委员", from: "2019-09-10" },
          { unit: "g", kind: "linked", holder: "bureau", body: "区某局" },
          { unit: "g", kind: "paired", holder: "district_leader" },
        ],
      },
    },
    "m09",
  );

  it("names both holders with their days, and the linked department", () => {
    assert.deepEqual(made.measures[0]!.on, [
      { kind: "holder", id: "old", label: "副镇长", to: "2019-09-09" },
      { kind: "holder", id: "new", label: "镇党委委员", from: "2019-09-10" },
      { kind: "holder", id: "bureau", label: "区某局" },
    ]);
  });
});

describe("A12: black in April, May and June", () => {
  const policy = `
periods: { month: { kind: month, clause: C1 } }
lists: { black: { label: 月度黑榜, clause: C1, kind: black, every: month, units: village, where: "no" } }
ladders:
  black_streak:
    label: 连续黑榜
    clause: C1
    per: unit
    counts: { list: black }
    how: consecutive
    after_last: repeat
    steps:
      2:
        - { measure: talk, of: { holder: head, as_of: period_end }, clause: C1 }
        - { measure: talk, of: { holder: head, as_of: period_end, at: { parent: guanqu } }, clause: C1 }
        - { measure: written, of: unit, clause: C1 }
      3: { measure: admonition, of: { holder: head, as_of: period_end }, clause: C1 }
`;
  const heads = ["v", "w", "q"].map((unit) => ({ unit, kind: "head", holder: `head_${unit}` }));
  const run = (members: Record<string, string[]>): MeasureProposals =>
    propose(
      policy,
      {
        units: [
          { id: "q", name: "某管区", kind: "guanqu" },
          { id: "v", name: "某村", kind: "village", parent: "q" },
          { id: "w", name: "另村", kind: "village", parent: "q" },
        ],
        periods: ["04", "05", "06"].map((month) => ({
          id: month,
          cadence: "month",
          first: `2023-${month}-01`,
          last: `2023-${month}-30`,
        })),
        members: { black: members },
        facts: { responsibilities: heads },
      },
      "06",
    );

  it("talks to the heads of village and 管区 and asks for a written self-criticism, then proposes organisational action", () => {
    const { measures } = run({ "04": ["v"], "05": ["v"], "06": ["v"] });
    assert.deepEqual(
      measures.map(({ period, measure, on }) => [period, measure, on[0]!.id]),
      [
        ["05", "talk", "head_v"],
        ["05", "talk", "head_q"],
        ["05", "written", "v"],
        ["06", "admonition", "head_v"],
      ],
    );
    assert.equal(measures[3]!.hand_over_to, "纪检监察机关");
  });

  it("talks once to the head of a 管区 for two villages of one month", () => {
    const { measures } = run({ "04": ["v", "w"], "05": ["v", "w"] });
    const talks = measures.filter(({ on }) => on[0]!.id === "head_q");
    assert.deepEqual(
      talks.map(({ unit, state }) => [unit, state]),
      [
        ["v", "proposed"],
        ["w", "absorbed"],
      ],
    );
    assert.equal(talks[1]!.absorbed_by, talks[0]!.key);
  });
});

describe("A14: among the last ten in two quarters running", () => {
  it("leads to a talk after the second, beside the list's own measure each time", () => {
    const policy = `
periods: { quarter: { kind: quarter, clause: C1 } }
lists:
  last_ten:
    label: 后10名
    clause: C1
    kind: black
    every: quarter
    units: town
    where: "no"
    measures: { measure: criticism, of: unit, clause: C1 }
ladders: { twice: { label: 连续两次后10名, clause: C1, per: unit, counts: { list: last_ten }, how: consecutive, after_last: repeat, steps: { 2: { measure: talk, of: unit, clause: C1 } } } }
`;
    const periods = [
      { id: "q1", cadence: "quarter", first: "2023-01-01", last: "2023-03-31" },
      { id: "q2", cadence: "quarter", first: "2023-04-01", last: "2023-06-30" },
    ];
    const made = propose(
      policy,
      {
        units: [{ id: "t", name: "某镇", kind: "town" }],
        periods,
        members: { last_ten: { q1: ["t"], q2: ["t"] } },
      },
      "q2",
    );
    assert.deepEqual(brief(made), ["q1 t criticism", "q2 t criticism", "q2 t talk"]);
  });
});
