/** A role for some days: of the work in a campaign over units, or one of the three administrators'. Nobody grants to themselves. */
import { z } from "zod";
import { day, line, unitId, uuid } from "../scalars.ts";
import { defineCommand } from "../specs.ts";
import { reachName, roleName } from "./account-values.ts";

export const grantRole = defineCommand({
  name: "grant-role",
  noun: "account",
  summary: { zh: "授予角色", en: "Grant a role" },
  verb: "account.write",
  scope: "site",
  body: z
    .strictObject({
      grant: uuid,
      account: uuid,
      role: roleName,
      /** Without it, of the campaign's office alone: it may open campaigns over its unit. */
      campaign: uuid.optional(),
      /** Without it the role's usual one (contract/src/rights/reaches.ts). */
      reach: reachName.optional(),
      /** What it reaches, or in whose name it is held. */
      unit: unitId.optional(),
      pool: line(60).optional(),
      team: uuid.optional(),
      first_day: day,
      last_day: day.optional(),
    })
    .refine(({ first_day, last_day }) => last_day === undefined || first_day <= last_day, {
      path: ["last_day"],
      error: "最后一天不能早于第一天",
    }),
  result: z.object({ grant: uuid, account: uuid }),
  failures: [
    "not_found",
    "id_taken",
    "account_own",
    "account_closed",
    "grant_apart",
    "grant_reach_wrong",
    "grant_last_day_missing",
  ],
});
