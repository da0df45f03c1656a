/** What a period's line comes to: which edition stands for it, and which one it is compared with. */
import { type AssessmentMove, type AssessmentState, isIssued } from "@cunjing/contract";
import type { PeriodLine } from "../../ui/period-line.ts";
import { offeredMoves, onwardMove } from "./period/stages.ts";

export type Edition = PeriodLine["editions"][number];

/** The newest edition: a correction that is under way before the issued one that it corrects. */
export const standing = ({ editions }: PeriodLine): Edition | undefined => editions[0];

/** Computed, and on its way: somebody has a step to take before it is issued. */
export function isUnderWay(line: PeriodLine): boolean {
  const state = standing(line)?.state;
  return state !== undefined && !isIssued(state as AssessmentState);
}

/** What is under way before what could be begun or is done: others wait for it. Within each as it came. */
export const underWayFirst = <Line extends PeriodLine>(periods: readonly Line[]): readonly Line[] => [
  ...periods.filter(isUnderWay),
  ...periods.filter((line) => !isUnderWay(line)),
];

/** The step that comes next with a result, and whether it is the reader's own; of a county: its answer. */
export function nextStep({
  state,
  moves,
}: Pick<Edition, "state" | "moves">): { readonly move: AssessmentMove; readonly isOwn: boolean } | undefined {
  if (moves.some(({ move }) => move === "answer_sheet")) return { move: "answer_sheet", isOwn: true };
  const move = onwardMove(state as AssessmentState);
  if (move === undefined) return undefined;
  return { move, isOwn: offeredMoves(state as AssessmentState, moves).primary === move };
}

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
