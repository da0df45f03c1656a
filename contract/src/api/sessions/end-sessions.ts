/** All sessions of an account end, for instance when a device was lost. When and where they began is not shown. */
import { z } from "zod";
import { uuid } from "../scalars.ts";
import { defineCommand } from "../specs.ts";

export const endSessions = defineCommand({
  name: "end-sessions",
  noun: "account",
  summary: { zh: "结束一个账号的全部登录", en: "End all sessions of an account" },
  verb: "account.write",
  scope: "site",
  body: z.strictObject({ account: uuid }),
  result: z.object({ account: uuid }),
  failures: ["not_found"],
});
