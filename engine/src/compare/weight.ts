/** Which change matters more to a unit: a talk more than a list, a list more than a place, a place more than a point. */
import { absolute, compare } from "../number/arithmetic.ts";
import { type Fraction, ZERO } from "../number/fraction.ts";
import type { UnitChange } from "./compare-runs.ts";
import { stands } from "./measure-changes.ts";
import { exactValue, placesMoved } from "./score-changes.ts";

/** Weightiest first. Equal weights keep the order of the results, since sorting is stable. */
export function byWeight(a: UnitChange, b: UnitChange): number {
  return (
    gravest(b) - gravest(a) ||
    b.measures.length - a.measures.length ||
    b.lists.length - a.lists.length ||
    grades(b) - grades(a) ||
    -compare(absolute(a.money), absolute(b.money)) ||
    moved(b) - moved(a) ||
    -compare(points(a), points(b))
  );
}

/** The severity of the gravest measure that comes or goes; 0 for one without a severity, -1 for none. */
function gravest({ measures }: UnitChange): number {
  const real = measures.filter(({ before, after }) => stands(before) !== stands(after));
  return Math.max(-1, ...real.map(({ severity }) => severity ?? 0));
}

function grades({ scores }: UnitChange): number {
  return scores.filter(({ grade }) => grade !== null).length;
}

function moved({ scores }: UnitChange): number {
  return Math.max(0, ...scores.map(placesMoved));
}

/** The largest difference of points in any of the unit's assessments. */
function points({ scores }: UnitChange): Fraction {
  return scores.reduce((largest, { difference }) => {
    const size = difference === null ? ZERO : absolute(exactValue(difference));
    return compare(size, largest) > 0 ? size : largest;
  }, ZERO);
}
