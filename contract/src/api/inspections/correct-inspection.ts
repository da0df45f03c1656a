/** Putting right what was entered, before it is confirmed. What it said before stays, with the reason. */
import { z } from "zod";
import { prose, uuid } from "../scalars.ts";
import { defineCommand } from "../specs.ts";
import { givenScore, inspectionItems, inspectionNote, scoreLine } from "./inspection-values.ts";

export const correctInspection = defineCommand({
  name: "correct-inspection",
  noun: "inspection",
  summary: { zh: "更正检查", en: "Correct an inspection" },
  verb: "inspection.enter",
  scope: "campaign",
  edits: true,
  body: z.strictObject({
    inspection: uuid,
    /** All lines anew; without it they stay. */
    items: inspectionItems.optional(),
    given: givenScore.optional(),
    note: inspectionNote.nullable().optional(),
    reason: prose(200),
  }),
  result: z.object({
    inspection: uuid,
    revision: z.number().int(),
    score: z.string().nullable(),
    full_mark: z.string().nullable(),
    lines: z.array(scoreLine),
    ungraded: z.array(z.string()),
  }),
  failures: ["not_found", "inspection_not_provisional", "team_not_yours", "standard_or_score"],
});
