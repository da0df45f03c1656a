/** A role is taken back: from now on, whatever its last day was. */
import { z } from "zod";
import { uuid } from "../scalars.ts";
import { defineCommand } from "../specs.ts";
import { accountReason } from "./disable-account.ts";

export const revokeGrant = defineCommand({
  name: "revoke-grant",
  noun: "account",
  summary: { zh: "收回角色", en: "Revoke a grant" },
  verb: "account.write",
  scope: "site",
  body: z.strictObject({ grant: uuid, reason: accountReason }),
  result: z.object({ grant: uuid, account: uuid }),
  failures: ["not_found", "account_own", "grant_over"],
});
