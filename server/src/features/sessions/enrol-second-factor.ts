import { randomUUID } from "node:crypto";
import type { Actor } from "@cunjing/contract";
import { refuse } from "../../platform/commands/refusal.ts";
import { sealSecret } from "../../platform/secrets/seal-secret.ts";
import { countChange, dropTotp, putRecoveryCodes, putTotp, type SignInFacts } from "./account-statements.ts";
import {
  advanceSignIn,
  giveTicket,
  readFacts,
  resumeSignIn,
  type SignInClient,
  type SignInProgress,
} from "./advance-sign-in.ts";
import { askPasswordAgain, type OwnSession } from "./prove-password.ts";
import { totpPurpose } from "./prove-second-factor.ts";
import { digestRecoveryCode, makeRecoveryCodes } from "./recovery-codes.ts";
import { runAs, writeAccountEvents } from "./run-as.ts";
import { openTicket, type SignInTicket } from "./sign-in-ticket.ts";
import type { SignInTools } from "./sign-in-tools.ts";
import { drawTotpQr, findTotpStep, makeTotpSecret, totpUri } from "./totp.ts";

/** What is shown once, so that an authenticator app can take it in; nothing is stored until a code of it was shown. */
export interface Enrolment {
  readonly secret: string;
  readonly uri: string;
  /** An SVG drawing. */
  readonly qr: string;
  readonly ticket: string;
}

/** A step of a sign-in whose account must have a second factor and has none. @throws a refusal sign_in_over */
export async function beginEnrolmentInSignIn(tools: SignInTools, sealed: string): Promise<Enrolment> {
  const { ticket, facts } = await resumeSignIn(tools, sealed, "enrol_second_factor");
  return offer(tools, facts, ticket);
}

/** @throws a refusal second_factor_wrong or sign_in_over */
export async function finishEnrolmentInSignIn(
  tools: SignInTools,
  client: Omit<SignInClient, "kind">,
  given: { readonly ticket: string; readonly code: string },
): Promise<SignInProgress & { readonly recoveryCodes: readonly string[] }> {
  const { ticket, facts } = await resumeSignIn(tools, given.ticket, "enrol_second_factor");
  const recoveryCodes = await store(tools, facts, ticket, given.code);
  const changed = await readFacts(tools, facts.account);
  if (changed === undefined) return refuse("sign_in_over", {});
  const progress = await advanceSignIn(
    tools,
    { ...client, kind: ticket.kind },
    { facts: changed, proof: { ...ticket.proof, second: true }, attempt: undefined },
  );
  return { ...progress, recoveryCodes };
}

/**
 * A person who is signed in enrols a second factor, or another telephone in place of the old one; the password is asked
 * again, so that a screen left open is not enough.
 *
 * @throws a refusal sign_in_refused, sign_in_paused, sign_in_locked or busy
 */
export async function beginOwnEnrolment(
  tools: SignInTools,
  who: OwnSession,
  given: { readonly password: string },
): Promise<Enrolment> {
  const facts = await askPasswordAgain(tools, who, given.password);
  const { account, version } = facts;
  return offer(tools, facts, {
    account,
    proof: { first: "password", second: false },
    kind: "browser",
    version,
  });
}

/** @throws a refusal second_factor_wrong or sign_in_over */
export async function finishOwnEnrolment(
  tools: SignInTools,
  actor: Actor,
  given: { readonly ticket: string; readonly code: string },
): Promise<readonly string[]> {
  const ticket = openTicket(given.ticket, tools.clock().getTime(), tools.keys);
  const facts = await readFacts(tools, actor.account);
  const isOwn = ticket?.account === actor.account && ticket.version === facts?.version;
  if (ticket === undefined || facts === undefined || !isOwn) return refuse("sign_in_over", {});
  return store(tools, facts, ticket, given.code);
}

/** A person gives the second factor up. @throws a refusal as beginOwnEnrolment does, or not_found where there is none */
export async function dropOwnSecondFactor(
  tools: SignInTools,
  who: OwnSession,
  given: { readonly password: string },
): Promise<void> {
  const { account } = await askPasswordAgain(tools, who, given.password);
  const at = tools.clock();
  await runAs(tools.parts.database, account, async (tx) => {
    if ((await tx.askOne(dropTotp({ account }))) === undefined) refuse("not_found", {});
    tx.write(countChange({ account, at }));
    writeAccountEvents(tx, { at, account, act: randomUUID() }, [
      { kind: "account.second-factor-dropped", noun: "account", subject: account },
    ]);
  });
}

async function offer(tools: SignInTools, facts: SignInFacts, ticket: SignInTicket): Promise<Enrolment> {
  const secret = makeTotpSecret();
  const uri = totpUri(secret, { system: tools.settings.system, account: facts.name });
  return {
    secret,
    uri,
    qr: await drawTotpQr(uri),
    ticket: giveTicket(tools, { ...ticket, enrolling: secret }),
  };
}

/** Store what the ticket carries, once a code of it was shown; answers the recovery codes, which nobody sees again. */
async function store(
  tools: SignInTools,
  { account }: SignInFacts,
  { enrolling }: SignInTicket,
  code: string,
): Promise<readonly string[]> {
  const at = tools.clock();
  const step = enrolling && findTotpStep(enrolling, code, at.getTime(), undefined);
  if (enrolling === undefined || step === undefined || step === "") return refuse("second_factor_wrong", {});
  const codes = makeRecoveryCodes();
  const digests = codes.map((one) => digestRecoveryCode(account, one)!.toString("hex"));
  await runAs(tools.parts.database, account, async (tx) => {
    const sealed = sealSecret(enrolling, totpPurpose(account), tools.keys);
    tx.write(putTotp({ account, sealed, step, at }));
    tx.write(putRecoveryCodes({ account, digests }));
    tx.write(countChange({ account, at }));
    writeAccountEvents(tx, { at, account, act: randomUUID() }, [
      { kind: "account.second-factor-enrolled", noun: "account", subject: account },
    ]);
  });
  return codes;
}
