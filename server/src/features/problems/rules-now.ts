import type { ProblemRules } from "@cunjing/contract";
import type { ReadContext } from "../../platform/commands/handler.ts";
import { Refusal } from "../../platform/commands/refusal.ts";
import { siteDay } from "../../platform/site-day.ts";
import { rulesOn } from "./move-problem.ts";

type Context = Pick<ReadContext<unknown>, "parts" | "tx" | "campaign" | "now">;

/**
 * The workflow's rules as they are today, for reads: undefined where no policy is in force (before a campaign's first day), since then there
 * is still something to show, and nothing to offer.
 */
export async function rulesNow(context: Context): Promise<ProblemRules | undefined> {
  try {
    return await rulesOn(context, siteDay(context.now));
  } catch (error) {
    if (error instanceof Refusal) return undefined;
    throw error;
  }
}

/** What the policy calls a channel; its id where the policy does not know it any more. */
export const labelOf = (rules: ProblemRules | undefined, channel: string): string =>
  rules?.channels.find(({ id }) => id === channel)?.label.zh ?? channel;
