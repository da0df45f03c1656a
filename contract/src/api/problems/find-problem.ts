/** Recording what was found: by a team on the spot, a county in its own search, a linked unit, a clerk for a resident (S1-8, S0-6, S0-15). */
import { z } from "zod";
import { day, line, position, prose, unitId, uuid, word } from "../scalars.ts";
import { defineCommand } from "../specs.ts";

/** A problem as its finder describes it; what follows from it (channel, deadline, number) is not asked for. */
export const foundProblem = z.strictObject({
  problem: uuid,
  unit: unitId,
  source: word.default("inspection"),
  category: word.optional(),
  place_type: word.optional(),
  behaviour: word.optional(),
  zone: word.optional(),
  severity: z
    .enum(["ordinary", "prominent", "serious"], { error: "应为 ordinary、prominent 或 serious" })
    .optional(),
  stock: z.enum(["stock", "new"], { error: "应为 stock（存量）或 new（增量）" }).optional(),
  prominent: z.boolean().optional(),
  description: prose(500),
  place: line(100).optional(),
  position: position.optional(),
  /** The day it was found; without it the day of `at`. */
  found_on: day.optional(),
  /** The visit on which it was found: one of the sender's team, of the same unit or one above it. */
  inspection: uuid.optional(),
  /** Photos that go with it, uploaded before or after: until they are here the problem says so. */
  photos: z.array(uuid).max(20).default([]),
});

export const findProblem = defineCommand({
  name: "find-problem",
  noun: "problem",
  summary: { zh: "登记发现的问题", en: "Record a problem that was found" },
  verb: "problem.find",
  scope: "campaign",
  body: foundProblem,
  result: z.object({
    problem: uuid,
    /** Its number in the village; null while a covert round is sealed. */
    serial: z.number().int().nullable(),
    state: z.literal("found"),
    photos_awaited: z.number().int(),
  }),
  failures: ["not_found", "id_taken", "covert_needs_round", "team_not_yours"],
});
