/** A closed account is open again, with the grants that it has. */
import { z } from "zod";
import { uuid } from "../scalars.ts";
import { defineCommand } from "../specs.ts";
import { accountReason } from "./disable-account.ts";

export const enableAccount = defineCommand({
  name: "enable-account",
  noun: "account",
  summary: { zh: "启用账号", en: "Enable an account" },
  verb: "account.write",
  scope: "site",
  body: z.strictObject({ account: uuid, reason: accountReason }),
  result: z.object({ account: uuid, disabled: z.literal(false) }),
  failures: ["not_found", "account_own"],
});
