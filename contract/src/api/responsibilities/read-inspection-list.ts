/**
 * The inspection list (督查清单, S3-7): the plans that will come or came to a unit and what is below it, with the team's head to call. Covert
 * rounds are on it once they are released, and no covert team is named.
 */
import { z } from "zod";
import { day, page, unitId, uuid } from "../scalars.ts";
import { defineRead } from "../specs.ts";

export const readInspectionList = defineRead({
  name: "read-inspection-list",
  noun: "responsibility",
  summary: { zh: "督查清单", en: "The inspection list" },
  verb: "responsibility.read",
  scope: "campaign",
  path: "/inspection-list/:unit",
  query: z.strictObject({
    ...page,
    unit: unitId,
    /** Rounds that end on this day or later; without it the campaign's all. */
    from: day.optional(),
  }),
  answer: z.object({
    unit: unitId,
    unit_name: z.string(),
    inspections: z.array(
      z.object({
        round: uuid,
        plan_number: z.string().nullable(),
        title: z.string(),
        kind: z.string(),
        organ: z.string().nullable(),
        first_day: day,
        last_day: day,
        state: z.string(),
        standard: z.string().nullable(),
        /** How many units of this part of the tree it comes to. */
        units: z.number().int(),
        teams: z.array(
          z.object({ name: z.string(), head_post: z.string().nullable(), telephone: z.string().nullable() }),
        ),
      }),
    ),
    next: z.string().nullable(),
  }),
  failures: ["not_found", "cursor_wrong"],
});
