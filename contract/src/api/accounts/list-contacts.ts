/** Whom to call about a unit, or in a team: contact data within the reader's own units, for those whose work needs them (S3-7, E7). */
import { z } from "zod";
import { day, unitId, uuid } from "../scalars.ts";
import { defineRead } from "../specs.ts";
import { roleName } from "./account-values.ts";

export const listContacts = defineRead({
  name: "list-contacts",
  noun: "account",
  summary: { zh: "查看联系方式", en: "See contact data" },
  verb: "contact.read",
  scope: "campaign",
  path: "/contacts",
  query: z
    .strictObject({
      unit: unitId.optional(),
      team: uuid.optional(),
      /** Who held it on that day; without it today. */
      day: day.optional(),
    })
    .refine(({ unit, team }) => (unit === undefined) !== (team === undefined), {
      error: "写明单位或队伍中的一个",
    }),
  answer: z.object({
    contacts: z.array(
      z.object({
        post: z.string(),
        /** Through what it belongs here: a responsibility as the policy calls it, a role over the unit, a place in the team. */
        as: z.string(),
        /** The role over the unit, to be named in the reader's language; null where it belongs here in another way. */
        role: roleName.nullable(),
        telephone: z.string().nullable(),
        other: z.string().nullable(),
      }),
    ),
  }),
  failures: ["not_found"],
});
