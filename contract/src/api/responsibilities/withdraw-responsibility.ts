/** What was recorded by mistake is taken back: it was never so. The trail keeps what it said, and why it went. */
import { z } from "zod";
import { line, uuid } from "../scalars.ts";
import { defineCommand } from "../specs.ts";

export const withdrawResponsibility = defineCommand({
  name: "withdraw-responsibility",
  noun: "responsibility",
  summary: { zh: "撤回误登的责任", en: "Withdraw a responsibility that was recorded wrongly" },
  verb: "responsibility.write",
  scope: "campaign",
  edits: true,
  body: z.strictObject({ responsibility: uuid, reason: line(200) }),
  result: z.object({ responsibility: uuid, revision: z.number().int() }),
  failures: ["not_found"],
});
