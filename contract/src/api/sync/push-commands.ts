/** What a phone sends: commands that waited in its outbox, and what became of each. docs/sync.md is for whoever writes a client. */
import { z } from "zod";
import { MOST_COMMANDS } from "../../sync/batch-size.ts";
import { instant, uuid } from "../scalars.ts";

export const pushedCommand = z.strictObject({
  /** Made by the phone when the person acted; the same however often it is sent. */
  id: uuid,
  name: z.string().max(64),
  /** When it was done, by the phone's own clock. */
  at: instant.optional(),
  /** The revision that the person saw, where the command edits something. */
  base: z.int().min(1).optional(),
  body: z.unknown(),
});

export const pushBody = z.strictObject({
  /** The phone's clock as it sends: tells the server how wrong it is. */
  sent_at: instant,
  /** In the order in which they were done. Each is checked by itself: a bad one holds up no other. */
  commands: z
    .array(z.unknown())
    .min(1, { error: "至少一条" })
    .max(MOST_COMMANDS, { error: `一次最多 ${MOST_COMMANDS} 条` }),
});

/** Why not, as every failure of the API is told, in the reader's language. */
export const pushFailure = z.object({
  code: z.string(),
  title: z.string(),
  next: z.string(),
  details: z.record(z.string(), z.unknown()),
  errors: z.array(z.object({ at: z.string(), found: z.string(), expected: z.string() })).optional(),
  refused: z.array(z.record(z.string(), z.unknown())).optional(),
});

/** What a command waits for; `revision` of a problem that others have not moved so far yet, `stage` of a photo of a problem. */
export const awaited = z.object({
  noun: z.enum(["problem", "inspection", "dispatch", "evidence", "task", "round", "visit", "photo"]),
  id: uuid,
  revision: z.int().optional(),
  stage: z.string().optional(),
});

/** A record as it is now, of those that the command is about and that its sender may see. */
export const currentRecord = z.object({
  noun: z.enum(["problem", "inspection", "dispatch", "evidence"]),
  id: uuid,
  revision: z.int(),
  state: z.string().nullable(),
});

const id = z.string();

export const pushResult = z.discriminatedUnion("outcome", [
  z.object({ id, outcome: z.literal("done"), result: z.unknown() }),
  z.object({ id, outcome: z.literal("already_done"), result: z.unknown() }),
  /** Others were faster: the person decides with what is so now. */
  z.object({ id, outcome: z.literal("conflict"), failure: pushFailure, current: z.array(currentRecord) }),
  /** Kept on the server, and done by itself when what it builds on has arrived. */
  z.object({ id, outcome: z.literal("held"), awaits: z.array(awaited), expires_at: instant }),
  /** The same for photos that the policy asks for. */
  z.object({ id, outcome: z.literal("photos_awaited"), awaits: z.array(awaited), expires_at: instant }),
  z.object({ id, outcome: z.literal("refused"), failure: pushFailure }),
  /** Not come to, or the server was busy or failed (then it says so): nothing was written; it stays in the outbox. */
  z.object({ id, outcome: z.literal("later"), failure: pushFailure.optional() }),
]);

export const pushAnswer = z.object({
  received_at: instant,
  /** Milliseconds by which the phone's clock is behind the server's; 0 within what the way explains. */
  clock_offset_ms: z.int(),
  /** One a command, in the order of the batch. */
  results: z.array(pushResult),
  /** Commands of the same person that waited on the server and were settled by this push. */
  settled: z.array(pushResult),
  /** How many commands the next push may carry. */
  next_batch: z.int(),
});

export type PushedCommand = z.output<typeof pushedCommand>;
export type PushResult = z.output<typeof pushResult>;
export type PushAnswer = z.output<typeof pushAnswer>;
export type Awaited = z.output<typeof awaited>;
