/** Closed problems that are to be looked at again: by the policy's days (S1-43), or because they were drawn (S2-14). What is due first, first. */
import { z } from "zod";
import { day, page, unitId, uuid } from "../scalars.ts";
import { defineRead } from "../specs.ts";

export const listLookBacks = defineRead({
  name: "list-look-backs",
  noun: "problem",
  summary: { zh: "待回头看、待复查的问题", en: "Look-backs and re-checks to be done" },
  verb: "problem.recheck",
  scope: "campaign",
  path: "/look-backs",
  query: z.strictObject({
    ...page,
    /** Due by this day; without it, by today. */
    by: day.optional(),
    kind: z.enum(["look_back", "draw"], { error: "应为 look_back 或 draw" }).optional(),
    unit: unitId.optional(),
  }),
  answer: z.object({
    look_backs: z.array(
      z.object({
        recheck: uuid,
        kind: z.enum(["look_back", "draw"]),
        due_on: day,
        overdue_days: z.int().nullable(),
        /** Days after close-out, of a look-back. */
        days: z.int().nullable(),
        /** Of a drawn one: the draw, or what was drawn on paper elsewhere is called. */
        draw: z.string().nullable(),
        /** The draw's title, where it was drawn here. */
        draw_title: z.string().nullable(),
        problem: uuid,
        unit: unitId,
        unit_name: z.string(),
        /** The two units above it, the higher first, without the campaign's root. */
        above: z.array(z.string()),
        serial: z.int().nullable(),
        description: z.string(),
        closed_on: day.nullable(),
        returns: z.int(),
      }),
    ),
    next: z.string().nullable(),
    /** Of the whole list, whatever the page: how many are due by `by`, and how many of them were due before today. */
    due: z.int(),
    overdue: z.int(),
    today: day,
  }),
  failures: ["not_found", "cursor_wrong"],
});
