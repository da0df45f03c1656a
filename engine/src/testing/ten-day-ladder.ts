/** A ladder over the last place of ten-day periods, as S1-28 has it, for tests of measures. */
import type { FactRow } from "../facts/build-table.ts";
import type { Period } from "../graph/types.ts";
import { type MeasureProposals, proposeMeasures } from "../measures/propose-measures.ts";
import { type SmallGraphInput, smallGraph } from "./small-graph.ts";

export const MEASURES = `
measures:
  criticism: { label: 通报批评, clause: C1, severity: 1, document: bulletin }
  written: { label: 书面检查, clause: C1, severity: 2 }
  talk: { label: 约谈, clause: C1, severity: 3 }
  admonition: { label: 诫勉谈话, clause: C1, severity: 4, hand_over_to: 纪检监察机关 }
`;

export function propose(
  policy: string,
  input: Partial<SmallGraphInput> & Pick<SmallGraphInput, "units" | "periods">,
  upTo: string,
): MeasureProposals {
  const graph = smallGraph({ policy: policy + MEASURES, ...input });
  return proposeMeasures(graph, graph.period(upTo) as Period);
}

export const brief = ({ measures }: MeasureProposals): string[] =>
  measures.map(
    ({ period, unit, measure, state }) =>
      `${period} ${unit} ${measure}${state === "proposed" ? "" : ` ${state}`}`,
  );

// S1-28: county a is last in three ten-day periods running.
export const XUN = ["04-09 04-18", "04-19 04-28", "04-29 05-08", "05-09 05-18"].map((days, i) => {
  const [first, last] = days.split(" ");
  return { id: `x${i + 1}`, cadence: "xun", first: `2019-${first}`, last: `2019-${last}` };
});
export const COUNTIES = [
  { id: "a", name: "甲县", kind: "county" },
  { id: "b", name: "乙县", kind: "county" },
];
export const XUN_POLICY = `
periods: { xun: { kind: ten_day, cut: [8, 18, 28], clause: C1 } }
lists: { xun_last: { label: 旬查末位, clause: C1, kind: black, every: xun, units: county, where: "no" } }
ladders:
  last_in_xun:
    label: 旬查末位递进措施
    clause: C1
    per: unit
    counts: { list: xun_last }
    how: consecutive
    after_last: repeat
    steps:
      1: { measure: criticism, of: unit, needs_finding: 因工作不力, clause: C1 }
      2: { measure: written, of: unit, due: { workdays: 5 }, clause: C1 }
      3: { measure: talk, of: { holder: main_leader, as_of: period_end }, by: 市委市政府分管领导, clause: C1 }
`;
export const LAST = { xun_last: { x1: ["a"], x2: ["a"], x3: ["a"], x4: ["a"] } };
export const finding = (holds: string): FactRow => ({
  id: "f1",
  rule: "last_in_xun",
  unit: "a",
  period: "x1",
  finding: "因工作不力",
  holds,
  day: "2019-04-20",
});
export const leader: FactRow = { unit: "a", kind: "main_leader", holder: "post_a", post: "县委书记" };
