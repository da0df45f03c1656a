/** Whom to call about a unit, or in a team: contact data within the reader's own units, for those whose work needs them (S3-7, E7). */
import { z } from "zod";
import { day, unitId, uuid } from "../scalars.ts";
import { defineRead } from "../specs.ts";

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
        /** The responsibility or role through which it belongs here. */
        as: z.string(),
        telephone: z.string().nullable(),
        other: z.string().nullable(),
      }),
    ),
  }),
  failures: ["not_found"],
});
