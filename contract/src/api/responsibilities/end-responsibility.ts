/** A responsibility ends with a day: the holder left, or another took over. That it was held stays on record. */
import { z } from "zod";
import { day, line, uuid } from "../scalars.ts";
import { defineCommand } from "../specs.ts";

export const endResponsibility = defineCommand({
  name: "end-responsibility",
  noun: "responsibility",
  summary: { zh: "结束责任", en: "End a responsibility" },
  verb: "responsibility.write",
  scope: "campaign",
  edits: true,
  body: z.strictObject({
    responsibility: uuid,
    last_day: day,
    reason: line(200).optional(),
  }),
  result: z.object({ responsibility: uuid, revision: z.number().int() }),
  failures: ["not_found", "responsibility_over", "responsibility_days_wrong"],
});
