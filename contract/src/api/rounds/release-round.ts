/**
 * The release of a covert round (解封): what it sealed is there for everybody from now on, numbered and recorded (S1-12, S3-11). Before it
 * nothing of the round is; afterwards nothing is different from an open one. It is never taken back.
 */
import { z } from "zod";
import { instant, line, prose, uuid } from "../scalars.ts";
import { defineCommand } from "../specs.ts";

const count = z.number().int();

export const releaseRound = defineCommand({
  name: "release-round",
  noun: "round",
  summary: { zh: "解封暗访", en: "Release a covert round" },
  verb: "round.release",
  scope: "campaign",
  edits: true,
  body: z.strictObject({
    round: uuid,
    /** Why now: the visits are done, the meeting decided so. */
    reason: prose(200),
    /** Another short name for its number, where another body took the one of its approval meanwhile. */
    organ_code: line(20).optional(),
  }),
  result: z.object({
    round: uuid,
    revision: count,
    /** When it was opened: the moment in which the server did it, whatever the sender says. */
    released_at: instant,
    /** Its number in the register; null for one that was cancelled before anybody approved it. */
    plan_number: z.string().nullable(),
    /** What was opened. */
    opened: z.object({
      units: count,
      tasks: count,
      draws: count,
      inspections: count,
      problems: count,
      /** Of the problems: those that got their number in the village. One that was withdrawn under seal gets none. */
      numbered: count,
      evidence: count,
      events: count,
    }),
  }),
  failures: ["not_found", "round_state_wrong", "round_not_sealed", "organ_code_taken"],
});
