/** Proposed measures by what they wait for. */
import type { MeasureState } from "@cunjing/contract";
import type { Answer } from "../../api/types.ts";

export type Measure = Answer<"list-campaign-measures">["measures"][number];

export const GROUPS = {
  groupFind: ["awaits_finding"],
  groupDecide: ["proposed", "flagged"],
  groupRecord: ["accepted"],
  groupDone: ["not_found", "absorbed", "rejected", "carried_out", "withdrawn"],
} as const satisfies Record<string, readonly MeasureState[]>;

export type Group = keyof typeof GROUPS;
export const GROUP_NAMES = Object.keys(GROUPS) as readonly Group[];

export const groupOf = (state: string): Group =>
  GROUP_NAMES.find((group) => (GROUPS[group] as readonly string[]).includes(state)) ?? "groupDone";

/** The first group in which something waits, or all that is done. */
export const firstGroup = (measures: readonly Measure[]): Group =>
  GROUP_NAMES.find((group) => measures.some(({ state }) => groupOf(state) === group)) ?? "groupDone";

const DECIDABLE: ReadonlySet<string> = new Set([
  "reviewed",
  "submitted",
  "signed",
  "numbered",
  "issued",
  "receipted",
]);

/** From its review on a result is no longer computed anew, so that its measures may be decided. */
export const isDecidable = ({ result_state }: Measure): boolean => DECIDABLE.has(result_state);
