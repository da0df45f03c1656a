/**
 * The complaint box: whoever is signed in says what is wrong with the system, or what a campaign asks through it too much. Those who answer
 * are not told whose it is.
 */
import { z } from "zod";
import { uuid } from "../scalars.ts";
import { defineCommand } from "../specs.ts";
import { complaintCategory, complaintText } from "./complaint-values.ts";

export const complainAboutSystem = defineCommand({
  name: "complain-about-system",
  noun: "complaint",
  summary: { zh: "对本系统提意见、投诉", en: "Complain about the system" },
  verb: "complaint.make",
  scope: "site",
  body: z.strictObject({
    complaint: uuid,
    category: complaintCategory,
    text: complaintText,
    /** To this campaign's office too, besides those who keep the system. */
    campaign: uuid.optional(),
  }),
  result: z.object({ complaint: uuid }),
  failures: ["not_found", "id_taken"],
});
