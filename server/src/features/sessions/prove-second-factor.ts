import { refuse } from "../../platform/commands/refusal.ts";
import type { Transaction } from "../../platform/commands/transaction.ts";
import { openSecret } from "../../platform/secrets/seal-secret.ts";
import { selectTotp, takeRecoveryCode, takeStep } from "./account-statements.ts";
import { advanceSignIn, resumeSignIn, type SignInClient, type SignInProgress } from "./advance-sign-in.ts";
import { claimAttempt } from "./claim-attempt.ts";
import { digestRecoveryCode } from "./recovery-codes.ts";
import { runAs } from "./run-as.ts";
import type { SignInTools } from "./sign-in-tools.ts";
import { findTotpStep } from "./totp.ts";

/** What a sealed TOTP secret is sealed for. */
export const totpPurpose = (account: string): string => `totp:${account}`;

/**
 * The second step: a code of the authenticator app, or a recovery code in its place. Wrong codes count against the
 * account as wrong passwords do: with the password known, six digits would be guessed soon.
 *
 * @throws a refusal second_factor_wrong, sign_in_over, sign_in_paused or sign_in_locked
 */
export async function proveSecondFactor(
  tools: SignInTools,
  client: Omit<SignInClient, "kind">,
  given: { readonly ticket: string; readonly code: string },
): Promise<SignInProgress> {
  const { ticket, facts } = await resumeSignIn(tools, given.ticket, "second_factor");
  const { account, name } = facts;
  const attempt = await claimAttempt(tools, {
    step: "second_factor",
    name,
    account,
    address: client.address,
  });
  const isRight = await runAs(tools.parts.database, account, (tx) =>
    takeCode(tools, tx, account, given.code),
  );
  if (!isRight) return refuse("second_factor_wrong", {});
  return advanceSignIn(
    tools,
    { ...client, kind: ticket.kind },
    { facts, proof: { ...ticket.proof, second: true }, attempt },
  );
}

/** Use a code up: a step of time that was not taken yet, or a recovery code that is still there. */
async function takeCode(
  tools: SignInTools,
  tx: Transaction,
  account: string,
  code: string,
): Promise<boolean> {
  const digest = digestRecoveryCode(account, code);
  if (digest !== undefined) return (await tx.askOne(takeRecoveryCode({ account, digest }))) !== undefined;
  const kept = await tx.askOne(selectTotp({ account }));
  const secret = kept && openSecret(kept.sealed_secret, totpPurpose(account), tools.keys);
  if (kept === undefined || secret === undefined) {
    if (kept !== undefined) tools.parts.log.error({ account }, "no sealing key opens this second factor");
    return false;
  }
  const step = findTotpStep(secret, code, tools.clock().getTime(), kept.last_step);
  if (step === undefined) return false;
  return (await tx.askOne(takeStep({ account, step }))) !== undefined;
}
