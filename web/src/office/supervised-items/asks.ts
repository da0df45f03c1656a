/** What a document asks of whoever received it, in the order in which an office works through it. */
import type { Answer } from "../../api/types.ts";

/** Its lists: one for each state, all of them, and of all those with something overdue, whatever their state. */
export const ASKS = [
  "to_sign",
  "to_hand_on",
  "running",
  "to_answer",
  "answered",
  "settled",
  "closed",
  "all",
  "overdue",
] as const;

export type Ask = (typeof ASKS)[number];

export type DispatchRow = Answer<"list-dispatches">["dispatches"][number];
export type Dispatch = Answer<"read-dispatch">;
export type DispatchLine = Dispatch["lines"][number];

/** What tells it from others of its kind: its number as a document, the slip's own, or the day of its issue. */
export const markOf = (
  { number, slip, issued_at }: Pick<DispatchRow, "number" | "slip" | "issued_at">,
  sayDay: (day: string) => string,
): string => number ?? slip ?? sayDay(issued_at.slice(0, 10));

/** Not yet said to be done: the responsible side's clock runs. */
export const isOpen = ({ state }: Pick<DispatchLine, "state">): boolean =>
  state === "dispatched" || state === "in_rectification";

export interface LineGroup {
  /** The unit right below the receiver; null: the receiver's own. */
  readonly below: string | null;
  readonly name: string;
  readonly lines: readonly DispatchLine[];
  readonly open: number;
}

/** The problems of a document by the unit below the receiver in which they lie, in official order. */
export function groupLines(lines: readonly DispatchLine[], receiverName: string): LineGroup[] {
  return [...Map.groupBy(lines, ({ below }) => below)].map(([below, group]) => ({
    below,
    name: group[0]?.below_name ?? receiverName,
    lines: group,
    open: group.filter(isOpen).length,
  }));
}
