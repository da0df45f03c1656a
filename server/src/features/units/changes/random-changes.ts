/** Changes at random, accepted or not, for properties of the tree over time. */
import fc from "fast-check";
import { NO_ORDER } from "../no-order.ts";
import { planMerge } from "./plan-merge.ts";
import { planMove } from "./plan-move.ts";
import { planRename } from "./plan-rename.ts";
import { planSplit } from "./plan-split.ts";
import { planWithdraw } from "./plan-withdraw.ts";
import { SMALL } from "./small-world.ts";
import type { PlannedChange } from "./unit-change.ts";
import type { KnownUnits } from "./unit-facts.ts";

export const DAYS = ["2018-06-01", "2019-05-01", "2019-05-02", "2019-08-01"];
const NEW = ["n0", "n1", "n2", "n3"];

export interface Step {
  readonly kind: "rename" | "move" | "merge" | "merge_into" | "split" | "withdraw";
  readonly a: string;
  readonly b: string;
  readonly c: string;
  readonly day: string;
  readonly n: string;
}

const id = fc.constantFrom(...SMALL.keys(), ...NEW);

export const steps: fc.Arbitrary<Step[]> = fc.array(
  fc.record({
    kind: fc.constantFrom("rename", "move", "merge", "merge_into", "split", "withdraw"),
    a: id,
    b: id,
    c: id,
    day: fc.constantFrom(...DAYS),
    n: fc.constantFrom(...NEW),
  }),
  { maxLength: 12 },
);

export function planStep(known: KnownUnits, { kind, a, b, c, day: on, n }: Step): PlannedChange {
  const form = {
    id: n,
    name: n,
    kind: known.get(a)?.versions[0]?.kind ?? "village",
    code: null,
    order: NO_ORDER,
  };
  switch (kind) {
    case "rename":
      return planRename(known, { unit: a, on, name: n });
    case "move":
      return planMove(known, { unit: a, on, parent: b });
    case "merge":
      return planMerge(known, { units: [a, b], on, into: { found: form, parent: c } });
    case "merge_into":
      return planMerge(known, { units: [a, b], on, into: { unit: c } });
    case "split":
      return planSplit(known, { unit: a, on, parts: [{ unit: form, children: [b] }], successor: null });
    case "withdraw":
      return planWithdraw(known, { unit: a, on, successor: b === a ? null : b });
  }
}
