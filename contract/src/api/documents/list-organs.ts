/** The organs that issue documents in the campaign, and for which of them the asker acts. */
import { z } from "zod";
import { unitId, uuid } from "../scalars.ts";
import { defineRead } from "../specs.ts";

export const listOrgans = defineRead({
  name: "list-organs",
  noun: "document",
  summary: { zh: "发文机关", en: "Issuing organs" },
  verb: "document.draft",
  scope: "campaign",
  path: "/organs",
  query: z.strictObject({}),
  answer: z.object({
    organs: z.array(
      z.object({
        organ: uuid,
        name: z.string(),
        code: z.string(),
        body: z.string(),
        level: z.string(),
        unit: unitId,
        /** Whose hands it acts through: set-organ says how. */
        role: z.string(),
        pool: unitId.nullable(),
        team: uuid.nullable(),
        contact_post: z.string().nullable(),
        contact_phone: z.string().nullable(),
        own: z.boolean(),
      }),
    ),
  }),
  failures: [],
});
