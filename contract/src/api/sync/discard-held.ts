/** Giving up a command that waits on the server or could not be done: its sender decides, nobody else sees it. */
import { z } from "zod";
import { uuid } from "../scalars.ts";
import { defineCommand } from "../specs.ts";

export const discardHeld = defineCommand({
  name: "discard-held",
  noun: "sync",
  summary: { zh: "放弃等待的操作", en: "Give up a command that waits" },
  verb: "account.own",
  scope: "campaign",
  body: z.strictObject({ command: uuid }),
  result: z.object({ command: uuid, state: z.literal("discarded") }),
  failures: ["not_found", "held_settled"],
});
