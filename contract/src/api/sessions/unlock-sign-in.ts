/** An account that is locked after failed sign-ins may try again at once. */
import { z } from "zod";
import { uuid } from "../scalars.ts";
import { defineCommand } from "../specs.ts";

export const unlockSignIn = defineCommand({
  name: "unlock-sign-in",
  noun: "account",
  summary: { zh: "解锁一个账号的登录", en: "Unlock an account" },
  verb: "account.write",
  scope: "site",
  body: z.strictObject({ account: uuid }),
  /** False: nothing was counted against it. */
  result: z.object({ unlocked: z.boolean() }),
  failures: ["not_found"],
});
