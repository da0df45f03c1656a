/**
 * The classes that a number is coloured by. They belong to the number, not to what is on the screen: the same colour says the same in each unit,
 * at each level, in each period, so that a reader who goes down from city to town still compares. The bounds are the ruler of the map, no rule
 * of a policy: hundred-mark scores by tens from sixty; rates closer towards the whole, where they crowd; counts by fours and fives, so that one
 * ruler holds a village with three problems and a city with three thousand, and none at all stands alone.
 */
import type { NumberId } from "./numbers.ts";

/** Lower bounds of the classes after the first; what is on a bound belongs to the class above it. */
const BOUNDS: Readonly<Record<NumberId, readonly number[]>> = {
  rate: [60, 80, 90, 95],
  score: [60, 70, 80, 90],
  open: [1, 10, 50, 200, 1000],
  overdue: [1, 10, 50, 200, 1000],
  found: [1, 10, 50, 200, 1000],
};

/** Whether a number is counted in wholes: its classes begin with none, which has no shade. */
const isCount = (id: NumberId): boolean => id !== "rate" && id !== "score";

export interface ColourClass {
  /** From here on, itself included; null: from the least that there is. */
  readonly from: number | null;
  /** Up to here: of a count itself included, of a rate or score not; null: without end. */
  readonly to: number | null;
  /** step0 to step4, the lightest first; zero: plain. */
  readonly shade: string;
}

/** All classes of a number, the lowest first; the same whatever is shown. */
export function classesOf(id: NumberId): readonly ColourClass[] {
  const bounds = BOUNDS[id];
  return [...bounds, null].map((bound, at) => ({
    from: bounds[at - 1] ?? (isCount(id) ? 0 : null),
    to: bound === null ? null : isCount(id) ? bound - 1 : bound,
    shade: isCount(id) ? (at === 0 ? "zero" : `step${at - 1}`) : `step${at}`,
  }));
}

/** Which class holds a value: its place among `classesOf`. */
export const classAt = (id: NumberId, value: number): number =>
  BOUNDS[id].filter((bound) => value >= bound).length;

/** The name of a value's shade; missing is hatched, not zero. */
export const shadeOf = (id: NumberId, value: number | null): string =>
  value === null ? "missing" : (classesOf(id)[classAt(id, value)]?.shade ?? "missing");

/** How many of the values lie in each class, in the order of `classesOf`. */
export function countClasses(id: NumberId, values: readonly (number | null)[]): readonly number[] {
  const places = values.flatMap((value) => (value === null ? [] : [classAt(id, value)]));
  return classesOf(id).map((_, at) => places.filter((place) => place === at).length);
}
