/** What a period's line comes to: which edition stands for it, and which one it is compared with. */
import type { PeriodLine } from "../../ui/period-line.ts";

export type Edition = PeriodLine["editions"][number];

/** The newest edition: a correction that is under way before the issued one that it corrects. */
export const standing = ({ editions }: PeriodLine): Edition | undefined => editions[0];

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
