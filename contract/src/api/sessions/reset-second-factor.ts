/** An account whose holder lost the telephone and the recovery codes goes back to the password alone; its sessions end. */
import { z } from "zod";
import { uuid } from "../scalars.ts";
import { defineCommand } from "../specs.ts";

export const resetSecondFactor = defineCommand({
  name: "reset-second-factor",
  noun: "account",
  summary: { zh: "重置一个账号的二次验证", en: "Reset an account's second factor" },
  verb: "account.write",
  scope: "site",
  body: z.strictObject({ account: uuid }),
  /** False: it had none. */
  result: z.object({ reset: z.boolean() }),
  failures: ["not_found"],
});
