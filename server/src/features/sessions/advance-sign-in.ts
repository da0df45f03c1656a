import { randomUUID } from "node:crypto";
import { refuse } from "../../platform/commands/refusal.ts";
import { siteDay } from "../../platform/site-day.ts";
import { factsByAccount, putRehashed, type SignInFacts } from "./account-statements.ts";
import { settleAttempt } from "./attempt-statements.ts";
import { nameDevice } from "./name-device.ts";
import { runAs } from "./run-as.ts";
import type { SessionKind } from "./session-life.ts";
import { addSession } from "./session-statements.ts";
import { makeSessionToken } from "./session-token.ts";
import { nextSignInStep, type SignInDemands, type SignInProof } from "./sign-in-flow.ts";
import { openTicket, type SignInTicket, sealTicket } from "./sign-in-ticket.ts";
import type { SignInTools } from "./sign-in-tools.ts";

/** What the client is and asks for. */
export interface SignInClient {
  readonly kind: SessionKind;
  readonly address: string | undefined;
  readonly userAgent: string | undefined;
}

/** What a step of a sign-in leads to: a ticket for the next step, or a session. */
export type SignInProgress =
  | {
      readonly next: "second_factor" | "new_password" | "enrol_second_factor";
      readonly ticket: string;
    }
  | {
      readonly next: "session";
      readonly token: string;
      readonly kind: SessionKind;
      readonly account: string;
      readonly post: string;
    };

/** What was proven, and about which attempt and account. */
export interface SignInState {
  readonly facts: SignInFacts;
  readonly proof: SignInProof;
  /** Settled in the same transaction; undefined where the step was no guess. */
  readonly attempt: number | undefined;
  /** The password under today's parameters, to be stored. */
  readonly rehashed?: string | undefined;
}

/**
 * Go on after a step that was right: begin the session if nothing more is demanded, else give the ticket of the next
 * step.
 *
 * @throws a refusal sign_in_refused where the account is closed; the attempt then stays failed
 */
export async function advanceSignIn(
  tools: SignInTools,
  client: SignInClient,
  { facts, proof, attempt, rehashed }: SignInState,
): Promise<SignInProgress> {
  const step = nextSignInStep(demandsOf(facts, tools), proof);
  if (step === "refused") return refuse("sign_in_refused", {});
  const { account, version, post } = facts;
  const made = makeSessionToken();
  await runAs(tools.parts.database, account, async (tx) => {
    if (rehashed !== undefined) tx.write(putRehashed({ account, hash: rehashed, version }));
    if (attempt !== undefined) {
      const outcome = step === "session" ? "succeeded" : "passed";
      tx.write(settleAttempt({ id: attempt, outcome, account, why: undefined }));
    }
    if (step !== "session") return;
    tx.write(
      addSession({
        id: randomUUID(),
        digest: made.digest,
        account,
        kind: client.kind,
        device: nameDevice(client.userAgent),
        at: tools.clock(),
      }),
    );
  });
  if (step === "session") return { next: step, token: made.token, kind: client.kind, account, post };
  return { next: step, ticket: giveTicket(tools, { account, proof, kind: client.kind, version }) };
}

/**
 * The ticket of the step before, and its account as it stands now.
 *
 * @throws a refusal sign_in_over: too late, not ours, the password or the second factor changed meanwhile, or another
 * step is due
 */
export async function resumeSignIn(
  tools: SignInTools,
  sealed: string,
  due: Exclude<SignInProgress["next"], "session">,
): Promise<{ readonly ticket: SignInTicket; readonly facts: SignInFacts }> {
  const ticket = openTicket(sealed, tools.clock().getTime(), tools.keys);
  if (ticket === undefined) return refuse("sign_in_over", {});
  const facts = await readFacts(tools, ticket.account);
  if (facts === undefined || facts.version !== ticket.version) return refuse("sign_in_over", {});
  if (nextSignInStep(demandsOf(facts, tools), ticket.proof) !== due) return refuse("sign_in_over", {});
  return { ticket, facts };
}

/** The account as it stands now; undefined where there is none. */
export function readFacts(tools: SignInTools, account: string): Promise<SignInFacts | undefined> {
  return runAs(tools.parts.database, undefined, (tx) =>
    tx.askOne(factsByAccount({ account, day: today(tools) })),
  );
}

/** The day on which grants hold, as the site shows it. */
export function today(tools: SignInTools): string {
  return siteDay(tools.parts.clock());
}

export function giveTicket(tools: SignInTools, ticket: SignInTicket): string {
  return sealTicket(ticket, tools.clock().getTime(), tools.keys);
}

function demandsOf(facts: SignInFacts, { settings, clock }: SignInTools): SignInDemands {
  const days = settings.passwordDays;
  const isOld =
    days > 0 && facts.set_at !== null && clock().getTime() - facts.set_at.getTime() > days * 86_400_000;
  return {
    isOpen: facts.is_open,
    hasTotp: facts.has_totp,
    needsTotp: settings.administratorsNeedTotp && facts.is_administrator,
    mustChangePassword: facts.must_change || isOld,
  };
}
