/** Another name to sign in with, or another post. What is not named stays. */
import { z } from "zod";
import { uuid } from "../scalars.ts";
import { defineCommand } from "../specs.ts";
import { accountName, language, post } from "./account-values.ts";

export const changeAccount = defineCommand({
  name: "change-account",
  noun: "account",
  summary: { zh: "修改账号", en: "Change an account" },
  verb: "account.write",
  scope: "site",
  edits: true,
  body: z.strictObject({
    account: uuid,
    name: accountName.optional(),
    post: post.optional(),
    language: language.optional(),
  }),
  result: z.object({ account: uuid, revision: z.number().int() }),
  failures: ["not_found", "id_taken"],
});
