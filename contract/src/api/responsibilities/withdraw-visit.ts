/** A visit that was recorded wrongly no longer counts. */
import { z } from "zod";
import { line, uuid } from "../scalars.ts";
import { defineCommand } from "../specs.ts";

export const withdrawVisit = defineCommand({
  name: "withdraw-visit",
  noun: "duty",
  summary: { zh: "撤回误登的走访", en: "Withdraw a visit" },
  verb: "duty.record",
  scope: "campaign",
  edits: true,
  body: z.strictObject({ visit: uuid, reason: line(200) }),
  result: z.object({ visit: uuid, revision: z.number().int() }),
  failures: ["not_found"],
});
