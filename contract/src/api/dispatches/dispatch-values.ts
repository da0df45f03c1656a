/** A dispatch and its steps, as lists and pages show them (E9; requirements, B8). */
import { z } from "zod";
import { day, instant, unitId, uuid } from "../scalars.ts";

/**
 * What a document waits for: each is in one state. to_sign: not signed for, and something is open. to_hand_on: signed for, and some of it was
 * begun by nobody and handed on to nobody. running: signed for, something is open. to_answer: nothing is open any more, and the joint answer is
 * owed. answered: the inspectors verify what the answer says. settled: they do, and nobody ever signed for it (a slip whose problem was fixed
 * the same day). closed: nothing of it is left to be done or verified, and nobody owes an answer any more.
 */
export const dispatchState = z.enum([
  "to_sign",
  "to_hand_on",
  "running",
  "to_answer",
  "answered",
  "settled",
  "closed",
]);

export type DispatchState = z.output<typeof dispatchState>;

export const dispatchSide = z.enum(["received", "sent"], { error: "应为 received 或 sent" });

/** What a list shows of a document; its counts are of those problems that the reader may see. */
export const dispatchRow = z.object({
  dispatch: uuid,
  channel: z.string(),
  /** What the policy calls the channel. */
  channel_label: z.string(),
  /** Its number as a document, or the slip's own. */
  number: z.string().nullable(),
  slip: z.string().nullable(),
  receiver: unitId,
  receiver_name: z.string(),
  /** The units above the receiver, the highest first, without the campaign's root: a hundred towns have one name. */
  receiver_above: z.array(z.string()),
  issuer: z.string(),
  issued_at: instant,
  due_on: day.nullable(),
  received_at: instant.nullable(),
  answered_at: instant.nullable(),
  state: dispatchState,
  problems: z.int(),
  /** The first of its problems and where it is: what tells slips without a number apart; null where the reader sees none. */
  first_problem: z.object({ unit_name: z.string(), description: z.string() }).nullable(),
  /** Not yet said to be done by the responsible side. */
  open: z.int(),
  /** Open and past their own due day. */
  overdue: z.int(),
  /** The earliest due day of those that are open. */
  next_due_on: day.nullable(),
  /** Begun by nobody, in a unit below the receiver, and not yet handed on to one. */
  to_hand_on: z.int(),
  /** Closed; withdrawn ones count neither here nor as open. */
  closed: z.int(),
  /** Whether the reader signs for it, hands it on, reminds and answers: as its receiver, or for one below that answers on paper or by telephone. */
  handles: z.boolean(),
});

/** What an office did with it: receipt, hand-on, reminder, joint answer. */
export const dispatchStep = z.object({
  step: uuid,
  kind: z.enum(["receipt", "hand_on", "reminder", "joint_answer"]),
  /** The post that took it. */
  by: z.string().nullable(),
  to: unitId.nullable(),
  to_name: z.string().nullable(),
  problems: z.array(uuid),
  text: z.string().nullable(),
  due_on: day.nullable(),
  leader_post: z.string().nullable(),
  person_post: z.string().nullable(),
  medium: z.enum(["system", "link", "telephone", "paper"]),
  at: instant,
  received_at: instant,
});
