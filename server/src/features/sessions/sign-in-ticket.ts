import { openSecret, type SealingKeys, sealSecret } from "../../platform/secrets/seal-secret.ts";
import type { SessionKind } from "./session-life.ts";
import type { SignInProof } from "./sign-in-flow.ts";

/** How long the steps of a sign-in may take: to find the telephone, or to think of a new password. */
export const TICKET_SECONDS = 600;

/**
 * What the client carries from one step of a sign-in to the next, sealed, so that any process can go on and nothing is
 * stored of a sign-in that is not finished.
 */
export interface SignInTicket {
  readonly account: string;
  readonly proof: SignInProof;
  /** The kind of session that is asked for. */
  readonly kind: SessionKind;
  /** The credential's version: a ticket ends when the password is changed or the second factor reset meanwhile. */
  readonly version: number;
  /** A second factor in the act of being enrolled: its secret, which is stored once a code of it was shown. */
  readonly enrolling?: string;
}

const PURPOSE = "sign-in-ticket";

/** Seal a ticket at `now` (milliseconds). */
export function sealTicket(ticket: SignInTicket, now: number, keys: SealingKeys): string {
  return sealSecret(JSON.stringify({ ...ticket, until: now + TICKET_SECONDS * 1000 }), PURPOSE, keys);
}

/** Open a ticket; undefined when it is not ours, was altered, or is over. */
export function openTicket(sealed: string, now: number, keys: SealingKeys): SignInTicket | undefined {
  const text = openSecret(sealed, PURPOSE, keys);
  if (text === undefined) return undefined;
  // Only this module writes what opens here, so that its shape need not be doubted.
  const { until, ...ticket } = JSON.parse(text) as SignInTicket & { until: number };
  return now < until ? ticket : undefined;
}
