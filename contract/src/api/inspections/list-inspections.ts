/** Inspections of one's units, the newest first. */
import { z } from "zod";
import { day, page, unitId, uuid, word } from "../scalars.ts";
import { defineRead } from "../specs.ts";
import { inspectionRow, inspectionState } from "./inspection-values.ts";

export const listInspections = defineRead({
  name: "list-inspections",
  noun: "inspection",
  summary: { zh: "列出检查", en: "List inspections" },
  verb: "inspection.read",
  scope: "campaign",
  path: "/inspections",
  query: z.strictObject({
    ...page,
    round: uuid.optional(),
    team: uuid.optional(),
    /** This unit and all below it. */
    unit: unitId.optional(),
    state: inspectionState.optional(),
    kind: word.optional(),
    first_day: day.optional(),
    last_day: day.optional(),
    /** Only those that were put right. */
    corrected: z.literal("true", { error: "只能是 true" }).optional(),
  }),
  answer: z.object({ inspections: z.array(inspectionRow), next: z.string().nullable() }),
  failures: ["cursor_wrong", "not_found"],
});
