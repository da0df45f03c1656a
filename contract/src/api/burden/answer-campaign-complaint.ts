/** An answer of the campaign's office. A later one replaces it. */
import { z } from "zod";
import { uuid } from "../scalars.ts";
import { defineCommand } from "../specs.ts";
import { complaintAnswer } from "./complaint-values.ts";

export const answerCampaignComplaint = defineCommand({
  name: "answer-campaign-complaint",
  noun: "complaint",
  summary: { zh: "行动办公室答复意见", en: "Answer a complaint about the campaign" },
  verb: "complaint.answer",
  scope: "campaign",
  body: complaintAnswer,
  result: z.object({ complaint: uuid }),
  failures: ["not_found"],
});
