/** One problem: what stands in the ledger, with what is computed for today. */
import { z } from "zod";
import { day, instant, position, unitId, uuid } from "../scalars.ts";
import { defineRead } from "../specs.ts";

export const problemAnswer = z.object({
  problem: uuid,
  revision: z.number().int(),
  unit: unitId,
  unit_name: z.string(),
  serial: z.number().int().nullable(),
  state: z.string(),
  source: z.string(),
  category: z.string().nullable(),
  place_type: z.string().nullable(),
  severity: z.string().nullable(),
  description: z.string(),
  place: z.string().nullable(),
  position: position.nullable(),
  found_on: day,
  channel: z.string().nullable(),
  dispatch: uuid.nullable(),
  due_at: instant.nullable(),
  due_on: day.nullable(),
  returns: z.number().int(),
  closed_on: day.nullable(),
});

export const readProblem = defineRead({
  name: "read-problem",
  noun: "problem",
  summary: { zh: "读取一个问题", en: "Read a problem" },
  verb: "problem.read",
  scope: "campaign",
  path: "/problems/:problem",
  query: z.strictObject({ problem: uuid }),
  answer: problemAnswer,
  failures: ["not_found"],
});
