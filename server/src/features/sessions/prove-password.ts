import type { Actor } from "@cunjing/contract";
import { refuse } from "../../platform/commands/refusal.ts";
import { factsByName, type SignInFacts } from "./account-statements.ts";
import {
  advanceSignIn,
  readFacts,
  type SignInClient,
  type SignInProgress,
  today,
} from "./advance-sign-in.ts";
import { settleAttempt } from "./attempt-statements.ts";
import { claimAttempt } from "./claim-attempt.ts";
import { normalizeName } from "./digest-name.ts";
import { BUSY } from "./limit-running.ts";
import { runAs } from "./run-as.ts";
import type { SignInTools } from "./sign-in-tools.ts";

/**
 * The first step: name and password.
 *
 * An unknown name, a wrong password, an account without one and a closed account are one and the same answer after the
 * same work, and count alike.
 *
 * @throws a refusal sign_in_refused, sign_in_paused, sign_in_locked, or busy
 */
export async function provePassword(
  tools: SignInTools,
  client: SignInClient,
  given: { readonly name: string; readonly password: string },
): Promise<SignInProgress> {
  const { attempt, facts, rehashed } = await checkOwnPassword(tools, client, given);
  return advanceSignIn(tools, client, {
    facts,
    proof: { first: "password", second: false },
    attempt,
    rehashed,
  });
}

/** Somebody who is signed in, and where from. */
export interface OwnSession {
  readonly actor: Actor;
  readonly address: string | undefined;
}

/** Ask somebody who is signed in for the password again. @throws a refusal as `provePassword` does */
export async function askPasswordAgain(
  tools: SignInTools,
  who: OwnSession,
  password: string,
): Promise<SignInFacts> {
  const own = await readFacts(tools, who.actor.account);
  if (own === undefined) return refuse("sign_in_refused", {});
  const { attempt, facts } = await checkOwnPassword(tools, who, { name: own.name, password });
  await runAs(tools.parts.database, undefined, async (tx) =>
    tx.write(settleAttempt({ id: attempt, outcome: "passed", account: facts.account, why: undefined })),
  );
  return facts;
}

/** Count and check a password. */
async function checkOwnPassword(
  tools: SignInTools,
  { address }: Pick<SignInClient, "address">,
  given: { readonly name: string; readonly password: string },
): Promise<{ attempt: number; facts: SignInFacts; rehashed: string | undefined }> {
  const attempt = await claimAttempt(tools, { step: "password", name: given.name, address });
  const { database } = tools.parts;
  const facts = await runAs(database, undefined, (tx) =>
    tx.askOne(factsByName({ name: normalizeName(given.name), day: today(tools) })),
  );
  const check = await tools.hasher.checkPassword(facts?.password_hash ?? undefined, given.password);
  if (check === BUSY) {
    await settle("unchecked", undefined);
    return refuse("busy", {});
  }
  if (facts === undefined || !check.matches || !facts.is_open) {
    // In the log alone. Written for unknown names too, so that the answer takes as long.
    await settle(
      "failed",
      facts === undefined ? "no such name" : facts.is_open ? "wrong password" : "closed account",
    );
    return refuse("sign_in_refused", {});
  }
  return { attempt, facts, rehashed: check.rehashed };

  function settle(outcome: "failed" | "unchecked", why: string | undefined): Promise<void> {
    return runAs(database, undefined, async (tx) =>
      tx.write(settleAttempt({ id: attempt, outcome, account: facts?.account, why })),
    );
  }
}
