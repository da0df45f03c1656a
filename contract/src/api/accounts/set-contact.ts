/** Contact data of an account, apart from it. The trail keeps a salted digest of the telephone, never the number. */
import { z } from "zod";
import { uuid } from "../scalars.ts";
import { defineCommand } from "../specs.ts";
import { contact } from "./account-values.ts";

export const setContact = defineCommand({
  name: "set-contact",
  noun: "account",
  summary: { zh: "登记账号的联系方式", en: "Set an account's contact data" },
  verb: "account.write",
  scope: "site",
  body: contact.extend({ account: uuid }),
  result: z.object({ account: uuid }),
  failures: ["not_found"],
});
