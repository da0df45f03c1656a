/**
 * What a team saw and how it scored, in one command: lines, problems, photos. Scored on the spot by the engine's own function; the score is
 * provisional until the team's head confirms it (S2-9).
 */
import { z } from "zod";
import { day, unitId, uuid, word } from "../scalars.ts";
import { defineCommand } from "../specs.ts";
import {
  givenScore,
  inspectionItems,
  inspectionNote,
  problemAtInspection,
  scoreLine,
} from "./inspection-values.ts";

export const enterInspection = defineCommand({
  name: "enter-inspection",
  noun: "inspection",
  summary: { zh: "录入检查", en: "Enter an inspection" },
  verb: "inspection.enter",
  scope: "campaign",
  body: z.strictObject({
    inspection: uuid,
    unit: unitId,
    /** The round of the plan; without one the kind says who looked (a leader, an outside body). */
    round: uuid.optional(),
    task: uuid.optional(),
    /** For which of several own teams; whoever is in one team need not say. */
    team: uuid.optional(),
    kind: word.optional(),
    /** The day of the visit; without it the day of `at`. */
    day: day.optional(),
    /** The policy's standard; without it the round's, or the only one that there is. */
    standard: word.optional(),
    items: inspectionItems.default([]),
    given: givenScore.optional(),
    note: inspectionNote.optional(),
    /** Another team's inspection of the same place, where this one scores it a second time. */
    double_of: uuid.optional(),
    /** Photos of the visit, uploaded before or after. */
    photos: z.array(uuid).max(100, { error: "最多 100 张" }).default([]),
    problems: z.array(problemAtInspection).max(100, { error: "最多 100 个问题" }).default([]),
  }),
  result: z.object({
    inspection: uuid,
    revision: z.number().int(),
    state: z.literal("provisional"),
    kind: z.string(),
    day,
    standard: z.string().nullable(),
    score: z.string().nullable(),
    full_mark: z.string().nullable(),
    lines: z.array(scoreLine),
    /** Graded lines that have no grade yet: until then there is no score. */
    ungraded: z.array(z.string()),
    /** The unit is the home unit of whoever entered it: another member stands in (D-6). */
    recusal: z.boolean(),
    photos_awaited: z.number().int(),
    problems: z.array(z.object({ problem: uuid, serial: z.number().int().nullable() })),
  }),
  failures: [
    "not_found",
    "id_taken",
    "round_not_open",
    "unit_not_in_round",
    "team_not_yours",
    "team_unclear",
    "covert_needs_round",
    "kind_missing",
    "standard_unknown",
    "standard_or_score",
    "double_of_other_place",
    "policy_not_in_force",
  ],
});
