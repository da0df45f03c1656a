/** One account with all its grants, past ones included. */
import { z } from "zod";
import { uuid } from "../scalars.ts";
import { defineRead } from "../specs.ts";
import { accountRow, grantRow } from "./account-values.ts";

export const readAccount = defineRead({
  name: "read-account",
  noun: "account",
  summary: { zh: "读取账号", en: "Read an account" },
  verb: "account.read",
  scope: "site",
  path: "/accounts/:account",
  query: z.strictObject({ account: uuid }),
  answer: accountRow.extend({
    /** Whether there is a telephone or the like; which, its holder and those who need it see. */
    has_contact: z.boolean(),
    grants: z.array(grantRow),
  }),
  failures: ["not_found"],
});
