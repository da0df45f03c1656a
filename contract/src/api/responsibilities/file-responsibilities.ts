/** Files the responsibility list of a unit and all below it with the office above (S1-22: 备案): a version with number, day and digest. */
import { z } from "zod";
import { day, line, unitId, uuid } from "../scalars.ts";
import { defineCommand } from "../specs.ts";

export const fileResponsibilities = defineCommand({
  name: "file-responsibilities",
  noun: "responsibility",
  summary: { zh: "责任清单备案", en: "File the responsibility list" },
  verb: "responsibility.write",
  scope: "campaign",
  body: z.strictObject({
    file: uuid,
    unit: unitId,
    title: line(100),
    /** The day whose list it is; without it the day of `at`. */
    day: day.optional(),
  }),
  result: z.object({ file: uuid, number: z.number().int(), digest: z.string(), holdings: z.number().int() }),
  failures: ["not_found", "id_taken", "responsibility_file_same", "responsibility_none"],
});
