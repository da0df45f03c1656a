/** A new account for a post. It can do nothing until a role is granted, and signs in once an initial password is given. */
import { z } from "zod";
import { uuid } from "../scalars.ts";
import { defineCommand } from "../specs.ts";
import { accountName, contact, language, post } from "./account-values.ts";

export const openAccount = defineCommand({
  name: "open-account",
  noun: "account",
  summary: { zh: "开设账号", en: "Open an account" },
  verb: "account.write",
  scope: "site",
  body: z.strictObject({
    account: uuid,
    name: accountName,
    post,
    language: language.default("zh"),
    contact: contact.optional(),
  }),
  result: z.object({ account: uuid, revision: z.number().int() }),
  failures: ["id_taken"],
});
