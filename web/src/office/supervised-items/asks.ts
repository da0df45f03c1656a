/** What a document asks of whoever received it, in the order in which an office works through it. */
import type { Answer } from "../../api/types.ts";

export const ASKS = [
  "to_sign",
  "to_hand_on",
  "overdue",
  "running",
  "to_answer",
  "answered",
  "closed",
  "all",
] as const;

export type Ask = (typeof ASKS)[number];

export type DispatchRow = Answer<"list-dispatches">["dispatches"][number];
export type Dispatch = Answer<"read-dispatch">;
export type DispatchLine = Dispatch["lines"][number];

/** What one waits for now, as a single word: the first that an office would see to. */
export function askOf({
  state,
  overdue,
  to_hand_on,
  problems,
  closed,
}: Pick<DispatchRow, "state" | "overdue" | "to_hand_on" | "problems" | "closed">):
  | Exclude<Ask, "all">
  | "settled" {
  if (state === "to_sign") return "to_sign";
  if (problems > 0 && closed === problems) return "closed";
  if (overdue > 0 && state === "running") return "overdue";
  if (state === "running" && to_hand_on > 0) return "to_hand_on";
  return state;
}

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
