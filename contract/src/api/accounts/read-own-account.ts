/** One's own account: all that is kept about it (PIPL art. 45), and what it may do. */
import { z } from "zod";
import { instant } from "../scalars.ts";
import { defineRead } from "../specs.ts";
import { accountRow, grantRow, verbName } from "./account-values.ts";

export const readOwnAccount = defineRead({
  name: "read-own-account",
  noun: "account",
  summary: { zh: "读取本人账号", en: "Read one's own account" },
  verb: "account.own",
  scope: "site",
  path: "/account",
  query: z.strictObject({}),
  answer: accountRow.extend({
    telephone: z.string().nullable(),
    other: z.string().nullable(),
    grants: z.array(grantRow),
    /** What it may do on the site, outside of campaigns (in one: `read-campaign`). */
    verbs: z.array(verbName),
    as_of: instant,
  }),
  failures: [],
});
