/** Setting up a team, by its code within a pool (S1-12, S1-13, S1-33). */
import { z } from "zod";
import { line, uuid, word } from "../scalars.ts";
import { defineCommand } from "../specs.ts";
import { teamKind } from "./team-values.ts";

export const makeTeam = defineCommand({
  name: "make-team",
  noun: "team",
  summary: { zh: "设立督查组", en: "Set up a team" },
  verb: "team.write",
  scope: "campaign",
  body: z.strictObject({
    team: uuid,
    code: word,
    /** The pool whose units it looks at; teams of different pools may have the same name and code. */
    pool: word.or(z.literal("")).default(""),
    name: line(60),
    kind: teamKind,
    /** The matter that a topic team looks at. */
    topic: line(60).optional(),
    /** Whose post leads it ("乡村振兴指导组组长", S0-22). */
    lead_post: line(60).optional(),
  }),
  result: z.object({ team: uuid, revision: z.number().int() }),
  failures: ["id_taken", "team_of_another"],
});
