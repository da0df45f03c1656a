/** The own commands that wait on the server, or that could not be done in the end: a person decides about the latter. */
import { z } from "zod";
import { instant, page, uuid } from "../scalars.ts";
import { defineRead } from "../specs.ts";
import { awaited } from "./push-commands.ts";

export const heldState = z.enum(["held", "conflict", "refused", "expired"]);

export const heldLine = z.object({
  command: uuid,
  name: z.string(),
  /** What it says: to send it anew, or to read what was meant. */
  body: z.unknown(),
  why: z.enum(["base", "photos"]),
  state: heldState,
  awaits: z.array(awaited),
  /** When it was done, as the phone said and as the server takes it. */
  claimed_at: instant.nullable(),
  at: instant,
  received_at: instant,
  expires_at: instant,
  /** Code and details of the catalogue, where it was refused. */
  failure: z.object({ code: z.string(), details: z.record(z.string(), z.unknown()) }).nullable(),
});

export const listHeld = defineRead({
  name: "list-held",
  noun: "sync",
  summary: {
    zh: "本人在服务器上等待、未能办成的操作",
    en: "The own commands that wait or could not be done",
  },
  verb: "account.own",
  scope: "campaign",
  path: "/sync/held",
  query: z.strictObject({ ...page, state: heldState.optional() }),
  answer: z.object({ held: z.array(heldLine), next: z.string().nullable() }),
  failures: ["cursor_wrong"],
});
