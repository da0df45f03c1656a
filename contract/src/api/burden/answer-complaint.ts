/** An answer of those who keep the system. A later one replaces it. */
import { z } from "zod";
import { uuid } from "../scalars.ts";
import { defineCommand } from "../specs.ts";
import { complaintAnswer } from "./complaint-values.ts";

export const answerComplaint = defineCommand({
  name: "answer-complaint",
  noun: "complaint",
  summary: { zh: "答复意见", en: "Answer a complaint" },
  verb: "system.keep",
  scope: "site",
  body: complaintAnswer,
  result: z.object({ complaint: uuid }),
  failures: ["not_found"],
});
