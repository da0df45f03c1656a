/**
 * A phone as a pure machine: what it asks the server next, and what an answer makes of it. It knows no network, clock or storage. Whoever runs
 * it keeps the phone and the store's changes in one transaction before it asks again; then it may be killed at any moment.
 */
import type { PullAnswer } from "../api/sync/pull-changes.ts";
import type { PullUnitsAnswer } from "../api/sync/pull-units.ts";
import type { PushAnswer, PushedCommand } from "../api/sync/push-commands.ts";
import { FIRST_BATCH, MOST_PUSH_BYTES } from "./batch-size.ts";
import { addToOutbox, batchOf, type Outbox, settleHeldRows, settlePush } from "./outbox.ts";
import { changesOfPull, changesOfUnits, type StoreChange } from "./phone-store.ts";

/** Plain JSON. */
export interface Phone {
  readonly outbox: Outbox;
  readonly cursor: string | null;
  /** The version of the units that it has, and the one that the server has. */
  readonly units: string | null;
  readonly units_there: string | null;
  readonly next_batch: number;
  /** Milliseconds by which its clock is behind, as the last push told: "today" is by the server's clock. */
  readonly clock_offset_ms: number;
  /** Where in a sync it is; at rest, none is under way. */
  readonly stage: "rest" | "push" | "pull" | "units";
}

export type PhoneRequest =
  | {
      readonly kind: "push";
      readonly body: { readonly sent_at: string; readonly commands: readonly PushedCommand[] };
    }
  | { readonly kind: "pull"; readonly cursor: string | null }
  | { readonly kind: "units"; readonly since: string | null };

export interface Heard {
  readonly phone: Phone;
  readonly store: readonly StoreChange[];
}

export const newPhone: Phone = {
  outbox: [],
  cursor: null,
  units: null,
  units_there: null,
  next_batch: FIRST_BATCH,
  clock_offset_ms: 0,
  stage: "rest",
};

/** The person did something; with or without a network. */
export const act = (phone: Phone, command: PushedCommand): Phone => ({
  ...phone,
  outbox: addToOutbox(phone.outbox, command),
});

/** Begins a sync, or goes on with the one that was cut off. */
export const beginSync = (phone: Phone): Phone => ({ ...phone, stage: hasUnsent(phone) ? "push" : "pull" });

const hasUnsent = ({ outbox }: Phone): boolean => outbox.some(({ state }) => state === "unsent");

/** @param sentAt the phone's own clock, right or wrong. @returns null at rest */
export function nextRequest(phone: Phone, sentAt: string): PhoneRequest | null {
  switch (phone.stage) {
    case "push": {
      const commands = batchOf(phone.outbox, phone.next_batch, MOST_PUSH_BYTES);
      return { kind: "push", body: { sent_at: sentAt, commands } };
    }
    case "pull":
      return { kind: "pull", cursor: phone.cursor };
    case "units":
      return { kind: "units", since: phone.units };
    default:
      return null;
  }
}

export function hearPush(phone: Phone, answer: PushAnswer): Heard {
  const outbox = settlePush(phone.outbox, answer);
  const next = {
    ...phone,
    outbox,
    next_batch: answer.next_batch,
    clock_offset_ms: answer.clock_offset_ms,
  };
  // Where the server came to none of them it is busy: the rest waits for the next sync.
  const isMoving = answer.results.some(({ outcome }) => outcome !== "later");
  return { phone: { ...next, stage: isMoving && hasUnsent(next) ? "push" : "pull" }, store: [] };
}

export function hearPull(phone: Phone, answer: PullAnswer): Heard {
  const { cursor, more, units } = answer;
  const stage = more ? "pull" : units === phone.units ? "rest" : "units";
  const outbox = settleHeldRows(phone.outbox, answer.changes);
  return { phone: { ...phone, outbox, cursor, units_there: units, stage }, store: changesOfPull(answer) };
}

export function hearUnits(phone: Phone, answer: PullUnitsAnswer): Heard {
  return { phone: { ...phone, units: answer.version, stage: "rest" }, store: changesOfUnits(answer) };
}

/** The part in the campaign is over (404), or somebody else signs in: nothing of it stays but what was not sent. */
export const leaveCampaign = (phone: Phone): Heard => ({
  phone: { ...newPhone, outbox: phone.outbox.filter(({ state }) => state !== "waiting") },
  store: [{ kind: "clear" }, { kind: "keep_units", units: [] }],
});
