/** A county contests a fact or a figure of its sheet, before anything is signed (异议, D-6: objection after publication is too late). */
import { z } from "zod";
import { unitId, uuid, word } from "../scalars.ts";
import { defineCommand } from "../specs.ts";
import { factId, statedReason } from "./assessment-values.ts";

/** One objection, as a command or a line of a sheet says it. */
export const raisedObjection = z.strictObject({
  objection: uuid,
  /** At or below the sheet's unit. */
  unit: unitId,
  score_of: word.optional(),
  part: z.string().max(200).optional(),
  fact: factId.optional(),
  reason: statedReason,
});

export const raiseObjection = defineCommand({
  name: "raise-objection",
  noun: "objection",
  summary: { zh: "对核对单提出异议", en: "Raise an objection to a check sheet" },
  verb: "assessment.check",
  scope: "campaign",
  body: raisedObjection.extend({ assessment: uuid, sheet: unitId }),
  result: z.object({ objection: uuid, state: z.literal("open") }),
  failures: ["not_found", "assessment_state_wrong", "check_over", "sheet_answered", "fact_not_counted"],
});
