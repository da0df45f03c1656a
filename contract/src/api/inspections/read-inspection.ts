/** One inspection with its lines, what each took off, its problems, and what it said before corrections. */
import { z } from "zod";
import { day, instant, uuid } from "../scalars.ts";
import { defineRead } from "../specs.ts";
import { inspectionRow, scoreLine } from "./inspection-values.ts";

export const readInspection = defineRead({
  name: "read-inspection",
  noun: "inspection",
  summary: { zh: "读取检查", en: "Read an inspection" },
  verb: "inspection.read",
  scope: "campaign",
  path: "/inspections/:inspection",
  query: z.strictObject({ inspection: uuid }),
  answer: inspectionRow.extend({
    standard_label: z.string().nullable(),
    version: day.nullable(),
    items: z.array(
      z.object({
        item: z.string(),
        object: z.string().optional(),
        count: z.string().optional(),
        score: z.string().optional(),
        full: z.string().optional(),
        note: z.string().optional(),
      }),
    ),
    lines: z.array(scoreLine),
    ungraded: z.array(z.string()),
    note: z.string().nullable(),
    entered_by: z.string(),
    confirmed_by: z.string().nullable(),
    confirmed_at: instant.nullable(),
    withdrawal_reason: z.string().nullable(),
    problems: z.array(
      z.object({
        problem: uuid,
        serial: z.number().int().nullable(),
        state: z.string(),
        description: z.string(),
      }),
    ),
    past: z.array(
      z.object({
        revision: z.number().int(),
        score: z.string().nullable(),
        full_mark: z.string().nullable(),
        reason: z.string(),
        corrected_by: z.string(),
        corrected_at: instant,
      }),
    ),
  }),
  failures: ["not_found"],
});
