/** What a period's line comes to: which edition stands for it, and whether it waits to be computed. */
import type { Answer } from "../../api/types.ts";

export type PeriodLine = Answer<"list-assessment-periods">["periods"][number];
export type Edition = PeriodLine["editions"][number];

/** The newest edition: a correction that is under way before the issued one that it corrects. */
export const standing = ({ editions }: PeriodLine): Edition | undefined => editions[0];

/** Over, and nobody has computed it. */
export const isDue = (line: PeriodLine): boolean => line.complete && line.editions.length === 0;

/** The edition to compare another period with: the newest that has figures. */
export const figures = ({ editions }: PeriodLine): Edition | undefined =>
  editions.find(({ state }) => state !== "computing" && state !== "failed");

/**
 * The period of the same calendar before this one that has figures.
 * @param periods the latest first, as the server lists them
 */
export function periodBefore(
  periods: readonly PeriodLine[],
  { cadence, first_day }: { readonly cadence: string; readonly first_day: string },
): Edition | undefined {
  const before = periods.find(
    (one) => one.cadence === cadence && one.last_day < first_day && figures(one) !== undefined,
  );
  return before === undefined ? undefined : figures(before);
}
