/** The burden of a policy: what its rules ask of each kind of unit in a month (D-1). */
import { add } from "../number/arithmetic.ts";
import { type Fraction, ZERO } from "../number/fraction.ts";
import type { Policy } from "../policy/schema/policy.ts";
import type { Asked, BurdenLine } from "./burden-line.ts";
import { dutyBurden } from "./duty-burden.ts";
import { inspectionBurden } from "./inspection-burden.ts";
import { photoBurden } from "./photo-burden.ts";
import { reportBurden } from "./report-burden.ts";

export interface KindBurden {
  /** The kind of unit. */
  readonly kind: string;
  /** What is known, a month and unit. */
  readonly asked: Readonly<Record<Asked, Fraction>>;
  /** Lines whose number the policy does not settle: the burden is at least `asked`. */
  readonly unsettled: readonly BurdenLine[];
}

export interface Burden {
  readonly lines: readonly BurdenLine[];
  /** In the order in which the lines name the kinds. A line without kinds weighs on all of them. */
  readonly kinds: readonly KindBurden[];
}

/** Computed from the rules alone: no facts, no units. Every number has its line with the clause that asks for it. */
export function burdenOf(policy: Policy): Burden {
  const lines = [
    ...reportBurden(policy),
    ...inspectionBurden(policy),
    ...dutyBurden(policy),
    ...photoBurden(policy),
  ];
  const kinds = [...new Set(lines.flatMap((line) => line.kinds))];
  return { lines, kinds: kinds.map((kind) => kindBurden(kind, lines)) };
}

function kindBurden(kind: string, lines: readonly BurdenLine[]): KindBurden {
  const own = lines.filter(({ kinds }) => kinds.length === 0 || kinds.includes(kind));
  const sum = (what: Asked): Fraction =>
    own
      .filter((line) => line.what === what)
      .reduce((total, { per_month }) => add(total, per_month ?? ZERO), ZERO);
  return {
    kind,
    asked: {
      visits: sum("visits"),
      forms: sum("forms"),
      fields: sum("fields"),
      prefilled: sum("prefilled"),
      photos: sum("photos"),
    },
    unsettled: own.filter(({ per_month }) => per_month === null),
  };
}
