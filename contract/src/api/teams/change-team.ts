/** Another name, topic or leading post of a team. Its kind stays: what a covert team saw stays sealed by it. */
import { z } from "zod";
import { line, uuid } from "../scalars.ts";
import { defineCommand } from "../specs.ts";

export const changeTeam = defineCommand({
  name: "change-team",
  noun: "team",
  summary: { zh: "修改督查组", en: "Change a team" },
  verb: "team.write",
  scope: "campaign",
  edits: true,
  body: z.strictObject({
    team: uuid,
    name: line(60).optional(),
    topic: line(60).nullable().optional(),
    lead_post: line(60).nullable().optional(),
  }),
  result: z.object({ team: uuid, revision: z.number().int() }),
  failures: ["not_found", "team_of_another"],
});
