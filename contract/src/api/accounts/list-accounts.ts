/** Accounts by the name that they sign in with. When they were used is not shown anywhere (requirements, D-1). */
import { z } from "zod";
import { line, page } from "../scalars.ts";
import { defineRead } from "../specs.ts";
import { accountRow, roleName } from "./account-values.ts";

export const listAccounts = defineRead({
  name: "list-accounts",
  noun: "account",
  summary: { zh: "列出账号", en: "List accounts" },
  verb: "account.read",
  scope: "site",
  path: "/accounts",
  query: z.strictObject({
    ...page,
    /** Part of the post, or the beginning of the name. */
    search: line(60).optional(),
    /** Those that hold it today. */
    role: roleName.optional(),
    state: z.enum(["open", "disabled"], { error: "应为 open 或 disabled" }).optional(),
  }),
  answer: z.object({
    accounts: z.array(accountRow.extend({ roles: z.array(roleName) })),
    next: z.string().nullable(),
  }),
  failures: ["cursor_wrong"],
});
