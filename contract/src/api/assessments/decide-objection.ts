/**
 * The office's decision on an objection, with its reason. Upheld: the record is corrected by its own command, and the result computed again; a
 * decision by itself changes no figure.
 */
import { z } from "zod";
import { uuid } from "../scalars.ts";
import { defineCommand } from "../specs.ts";
import { statedReason } from "./assessment-values.ts";

export const decideObjection = defineCommand({
  name: "decide-objection",
  noun: "objection",
  summary: { zh: "处理核对异议", en: "Decide on an objection" },
  verb: "assessment.review",
  scope: "campaign",
  body: z.strictObject({
    objection: uuid,
    decision: z.enum(["upheld", "rejected"], { error: "应为 upheld（采纳）或 rejected（不采纳）" }),
    reason: statedReason,
  }),
  result: z.object({ objection: uuid, state: z.enum(["upheld", "rejected"]) }),
  failures: ["not_found", "assessment_state_wrong", "objection_decided"],
});
