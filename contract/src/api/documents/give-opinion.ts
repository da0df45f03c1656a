/** Writing on the routing slip: check, secrecy review, countersignature, review (发文处理笺, E9, D-8). */
import { z } from "zod";
import { OPINION_STEPS, type OpinionStep } from "../../documents/routing-slip.ts";
import { line, prose, uuid } from "../scalars.ts";
import { defineCommand } from "../specs.ts";
import { documentResult } from "./document-values.ts";

export const giveOpinion = defineCommand({
  name: "give-opinion",
  noun: "document",
  summary: { zh: "在处理笺上签意见", en: "Write an opinion on the routing slip" },
  verb: "document.sign",
  scope: "campaign",
  body: z.strictObject({
    opinion: uuid,
    document: uuid,
    step: z.enum(Object.keys(OPINION_STEPS) as OpinionStep[], {
      error: "应为 check、secrecy、countersign 或 review",
    }),
    text: prose(500),
    /** Whose opinion it is, where it came on paper: a department that countersigns. Without it the sender's own post. */
    post: line(40).optional(),
  }),
  result: documentResult,
  failures: ["not_found", "id_taken", "document_state_wrong", "document_own_draft"],
});
