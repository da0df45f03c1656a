/** The language in which one reads messages and screens. */
import { z } from "zod";
import { defineCommand } from "../specs.ts";
import { language } from "./account-values.ts";

export const setLanguage = defineCommand({
  name: "set-language",
  noun: "account",
  summary: { zh: "选择本人使用的语言", en: "Choose one's own language" },
  verb: "account.own",
  scope: "site",
  body: z.strictObject({ language }),
  result: z.object({ language }),
  failures: [],
});
