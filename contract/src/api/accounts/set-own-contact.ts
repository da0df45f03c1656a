/** One's own contact data: set, corrected or erased by whom they are about (PIPL arts. 46, 47). */
import { z } from "zod";
import { uuid } from "../scalars.ts";
import { defineCommand } from "../specs.ts";
import { contact } from "./account-values.ts";

export const setOwnContact = defineCommand({
  name: "set-own-contact",
  noun: "account",
  summary: { zh: "登记、更正、删除本人的联系方式", en: "Set or erase one's own contact data" },
  verb: "account.own",
  scope: "site",
  body: contact,
  result: z.object({ account: uuid }),
  failures: [],
});
