/** A ladder over months and three villages, for tests. */
import type { Graph } from "../graph/types.ts";
import { type SmallGraphInput, smallGraph } from "./small-graph.ts";

export const MONTHS = [
  "2019-01",
  "2019-02",
  "2019-03",
  "2019-04",
  "2019-05",
  "2019-06",
  "2019-07",
  "2019-08",
];
export const PERIODS = MONTHS.map((id) => ({ id, cadence: "month", first: `${id}-01`, last: `${id}-28` }));
export const UNITS = ["a", "b", "c"].map((id, order) => ({
  id,
  name: id.toUpperCase(),
  kind: "village",
  order,
}));
const ROOM = `
periods: { month: { kind: month, clause: C1 }, year: { kind: year, clause: C1 } }
lists: { black: { label: 黑榜, clause: C1, kind: black, every: month, units: village, where: "no" } }
measures: { talk: { label: 约谈, clause: C1 } }
`;
/** A talk with the unit. */
export const step = "{ measure: talk, of: unit, clause: C1 }";

export function graphOf(ladder: string, input: Partial<SmallGraphInput>): Graph {
  const policy = `${ROOM}ladders: { l: { label: 阶梯, clause: C1, ${ladder} } }\n`;
  return smallGraph({ policy, units: UNITS, periods: PERIODS, ...input });
}
