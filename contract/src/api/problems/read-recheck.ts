/** A drawn re-check and what it found so far; verify-draw makes the draw again from what was published. */
import { z } from "zod";
import { day, unitId, uuid } from "../scalars.ts";
import { defineRead } from "../specs.ts";

export const readRecheck = defineRead({
  name: "read-recheck",
  noun: "problem",
  summary: { zh: "读取一次随机复查", en: "Read a drawn re-check" },
  verb: "problem.recheck",
  scope: "campaign",
  path: "/rechecks/:draw",
  query: z.strictObject({ draw: uuid }),
  answer: z.object({
    draw: uuid,
    title: z.string(),
    seed: z.string().nullable(),
    seed_source: z.string(),
    frame_size: z.int(),
    frame_digest: z.string(),
    /** Of those in the reader's units. */
    drawn: z.int(),
    holds: z.int(),
    rebound: z.int(),
    open: z.int(),
    today: day,
    lines: z.array(
      z.object({
        place: z.int(),
        problem: uuid,
        unit: unitId,
        unit_name: z.string(),
        /** The two units above it, the higher first, without the campaign's root. */
        above: z.array(z.string()),
        serial: z.int().nullable(),
        description: z.string(),
        closed_on: day.nullable(),
        due_on: day,
        result: z.enum(["holds", "rebound"]).nullable(),
        note: z.string().nullable(),
        done_on: day.nullable(),
        /** The problem that it came back as. */
        rebound: uuid.nullable(),
      }),
    ),
  }),
  failures: ["not_found"],
});
