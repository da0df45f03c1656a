/** The teams of a campaign with their units and members on a day, and whom the covert team shares with those that it checks. */
import { z } from "zod";
import { day, page, uuid } from "../scalars.ts";
import { defineRead } from "../specs.ts";
import { sharedMember, teamKind, teamMember, teamUnit } from "./team-values.ts";

export const listTeams = defineRead({
  name: "list-teams",
  noun: "team",
  summary: { zh: "列出督查组", en: "List the teams" },
  verb: "team.read",
  scope: "campaign",
  path: "/teams",
  query: z.strictObject({ ...page, day: day.optional(), pool: z.string().max(64).optional() }),
  answer: z.object({
    teams: z.array(
      z.object({
        team: uuid,
        code: z.string(),
        pool: z.string(),
        name: z.string(),
        kind: teamKind,
        topic: z.string().nullable(),
        lead_post: z.string().nullable(),
        revision: z.number().int(),
        /** Whether it is the reader's to change: its pool's lead bureau, the campaign's office; a covert one is the office's alone. */
        own: z.boolean(),
        units: z.array(teamUnit),
        members: z.array(teamMember),
        /** A covert team's are for its members and the campaign's office: an empty list says nothing then. */
        units_hidden: z.boolean(),
        /** The same; whoever watches the teams sees them. */
        members_hidden: z.boolean(),
      }),
    ),
    shared: z.array(sharedMember),
    next: z.string().nullable(),
  }),
  failures: ["cursor_wrong"],
});
