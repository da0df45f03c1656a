/** The members of a team from a day on: these and no others (S1-33). Who was one before stays recorded. */
import { z } from "zod";
import { day, uuid } from "../scalars.ts";
import { defineCommand } from "../specs.ts";
import { memberGiven, sharedMember } from "./team-values.ts";

export const setTeamMembers = defineCommand({
  name: "set-team-members",
  noun: "team",
  summary: { zh: "登记督查组组员", en: "Set the members of a team" },
  verb: "team.write",
  scope: "campaign",
  edits: true,
  body: z.strictObject({
    team: uuid,
    members: z.array(memberGiven).max(100, { error: "最多 100 人" }),
    first_day: day,
  }),
  result: z.object({
    team: uuid,
    revision: z.number().int(),
    /** Shared between this team and one that checks it, or that it checks. */
    shared: z.array(sharedMember),
  }),
  failures: ["not_found", "team_of_another", "id_taken", "account_not_found", "units_not_found"],
});
