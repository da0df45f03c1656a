/** The account is closed: its sessions end at once, and nobody signs in with it. Nothing that it did is lost. */
import { z } from "zod";
import { line, uuid } from "../scalars.ts";
import { defineCommand } from "../specs.ts";

/** Why: 调离, 设备遗失 … no person's name. */
export const accountReason = line(200);

export const disableAccount = defineCommand({
  name: "disable-account",
  noun: "account",
  summary: { zh: "停用账号", en: "Disable an account" },
  verb: "account.write",
  scope: "site",
  body: z.strictObject({ account: uuid, reason: accountReason }),
  result: z.object({ account: uuid, disabled: z.literal(true) }),
  failures: ["not_found", "account_own"],
});
