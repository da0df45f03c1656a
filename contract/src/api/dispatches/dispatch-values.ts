/** A dispatch and its steps, as lists and pages show them (E9; requirements, B8). */
import { z } from "zod";
import { day, instant, unitId, uuid } from "../scalars.ts";

/**
 * to_sign: not signed for, and something is open. running: signed for, something is open. to_answer: nothing is open any more, the joint
 * answer is owed. answered. settled: nothing is open, and nobody ever signed for it (a slip whose problem was fixed the same day).
 */
export const dispatchState = z.enum(["to_sign", "running", "to_answer", "answered", "settled"]);

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
  issuer: z.string(),
  issued_at: instant,
  due_on: day.nullable(),
  received_at: instant.nullable(),
  answered_at: instant.nullable(),
  state: dispatchState,
  problems: z.int(),
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
