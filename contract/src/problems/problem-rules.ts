/** What the workflow reads of a policy, once a version: channels, chain, photos, look-backs, calendar. */
import { defineWorkCalendar, isRefusal, type Policy, type WorkCalendar } from "@cunjing/engine";
import { type Failure, failure } from "../failures/failure.ts";
import { type Channel, readChannels } from "./channels.ts";
import { type ClosingChain, readClosingChain } from "./closing-chain.ts";

/** inspector: the inspecting side's, before and after (S0-15, D-1b). necessary: the village's too. optional: nothing waits for any. */
export type PhotoRule = "inspector" | "necessary" | "optional";

export interface ProblemRules {
  readonly channels: readonly Channel[];
  readonly chain: ClosingChain;
  readonly photos: PhotoRule;
  /** Days after close-out on which it is looked at again, ascending: 30, 90 (S1-43). */
  readonly look_back: readonly number[];
  readonly calendar: WorkCalendar;
  /**
   * A problem that went to the wrong addressee: the new one gets the whole limit (restarts, default: nobody answers for a delay
   * that another made), or only what is left of it (runs_on).
   */
  readonly reassignment_clock: "restarts" | "runs_on";
}

/** What a policy does not say in its own words yet, and an office may set beside it. */
export interface RuleSettings {
  readonly reassignment_clock?: ProblemRules["reassignment_clock"];
}

/** The rules of a policy as it stands on a day, or all that is wrong with them. */
export function readProblemRules(
  policy: Pick<Policy, "channels" | "closing" | "calendar">,
  settings: RuleSettings = {},
): { readonly rules: ProblemRules } | { readonly failures: readonly Failure[] } {
  const read = readClosingChain(policy.closing);
  if ("failures" in read) return read;
  const calendar = readCalendar(policy.calendar);
  if ("failures" in calendar) return calendar;
  return {
    rules: {
      channels: readChannels(policy.channels),
      chain: read.chain,
      photos: policy.closing?.photos ?? "optional",
      look_back: [...new Set(policy.closing?.look_back ?? [])].sort((a, b) => a - b),
      calendar: calendar.calendar,
      reassignment_clock: settings.reassignment_clock ?? "restarts",
    },
  };
}

function readCalendar(
  definition: Policy["calendar"],
): { readonly calendar: WorkCalendar } | { readonly failures: readonly Failure[] } {
  try {
    return { calendar: defineWorkCalendar(definition) };
  } catch (thrown) {
    if (!isRefusal(thrown)) throw thrown;
    return { failures: [failure("problem_time_unknown", { found: { zh: thrown.zh, en: thrown.en } })] };
  }
}
