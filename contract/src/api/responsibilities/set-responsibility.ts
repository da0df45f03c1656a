/** Who answers for a unit, from a day on (S0-4 to S0-6, S0-9, S1-22, S4-4). What was before stays on record. */
import { z } from "zod";
import { day, unitId, uuid } from "../scalars.ts";
import { defineCommand } from "../specs.ts";
import { holderId, printedBody, printedPost, responsibilityKind } from "./responsibility-values.ts";

export const setResponsibility = defineCommand({
  name: "set-responsibility",
  noun: "responsibility",
  summary: { zh: "登记责任", en: "Record a responsibility" },
  verb: "responsibility.write",
  scope: "campaign",
  body: z
    .strictObject({
      responsibility: uuid,
      unit: unitId,
      kind: responsibilityKind,
      holder: holderId,
      /** As documents print it. */
      post: printedPost.optional(),
      /** The organ or section that the post belongs to. */
      body: printedBody.optional(),
      /** The unit whose office keeps the holder's duty summary; without it nobody sees one. */
      office: unitId.optional(),
      /** The post's account, where it has one: a role held over one's responsibilities reaches this unit then. */
      account: uuid.optional(),
      /** Without it the day of `at`. */
      first_day: day.optional(),
      last_day: day.optional(),
      /** The present holders of this kind end with the day before. */
      replaces: z.boolean().default(false),
    })
    .refine(
      ({ first_day, last_day }) => first_day === undefined || last_day === undefined || first_day <= last_day,
      {
        path: ["last_day"],
        error: "最后一天不能早于第一天",
      },
    ),
  result: z.object({ responsibility: uuid, revision: z.number().int(), ended: z.array(uuid) }),
  failures: [
    "not_found",
    "id_taken",
    "account_not_found",
    "policy_not_in_force",
    "responsibility_kind_unknown",
    "responsibility_unit_wrong",
    "responsibility_held",
    "responsibility_one_holder",
    "responsibility_days_wrong",
  ],
});
