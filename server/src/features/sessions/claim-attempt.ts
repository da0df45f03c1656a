import { refuse } from "../../platform/commands/refusal.ts";
import { siteInstant } from "../../platform/site-day.ts";
import { type AttemptStep, addAttempt, selectAttempts } from "./attempt-statements.ts";
import { digestName } from "./digest-name.ts";
import {
  ACCOUNT_RULE,
  ADDRESS_RULE,
  judgeAttempts,
  type LockOut,
  secondsUntil,
  strictest,
} from "./lock-out.ts";
import { runAs } from "./run-as.ts";
import type { SignInTools } from "./sign-in-tools.ts";

export interface AttemptClaim {
  readonly step: AttemptStep;
  /** As typed, or of the account that a ticket names; undefined where a provider vouches. */
  readonly name: string | undefined;
  readonly account?: string;
  /** The client's address as the server sees it. */
  readonly address: string | undefined;
}

/**
 * Count an attempt before it is looked at: it stands as failed until it is settled, so that a thousand guesses sent at
 * once are a thousand and not one. Answers its number.
 *
 * @throws a refusal sign_in_paused or sign_in_locked; such an attempt is neither looked at nor counted
 */
export async function claimAttempt(tools: SignInTools, claim: AttemptClaim): Promise<number> {
  const at = tools.clock();
  const now = at.getTime();
  const name = claim.name === undefined ? undefined : digestName(claim.name, tools.keys);
  const { address, account, step } = claim;
  const since = new Date(now - 1000 * Math.max(ACCOUNT_RULE.windowSeconds, ADDRESS_RULE.windowSeconds));
  return runAs(tools.parts.database, undefined, async (tx) => {
    const made = (await tx.ask(selectAttempts({ name, address, since }))).map((one) => ({
      ...one,
      at: one.at.getTime(),
    }));
    const judged = strictest([
      judgeAttempts(
        made.filter((one) => one.by_name),
        now,
        ACCOUNT_RULE,
      ),
      judgeAttempts(
        made.filter((one) => !one.by_name),
        now,
        ADDRESS_RULE,
      ),
    ]);
    if (judged.kind !== "allowed") refuseUntil(judged, now);
    return (await tx.askOne(addAttempt({ at, name, account, address, step })))!.id;
  });
}

function refuseUntil({ kind, until }: Exclude<LockOut, { kind: "allowed" }>, now: number): never {
  if (kind === "paused") return refuse("sign_in_paused", { seconds: secondsUntil(until, now) });
  // To the second: 2019-05-16 10:15:00, as a clock on the wall shows it.
  return refuse("sign_in_locked", { until: siteInstant(new Date(until)).slice(0, 19).replace("T", " ") });
}
