/** The links of one account to OpenID providers. */
import { z } from "zod";
import { instant, uuid } from "../scalars.ts";
import { defineRead } from "../specs.ts";

export const listProviderLinks = defineRead({
  name: "list-provider-links",
  noun: "account",
  summary: { zh: "查看账号关联的统一身份", en: "List an account's links to providers" },
  verb: "account.read",
  scope: "site",
  path: "/accounts/:account/provider-links",
  query: z.strictObject({ account: uuid }),
  answer: z.object({
    links: z.array(z.object({ provider: z.string(), subject: z.string(), made_at: instant })),
  }),
  failures: [],
});
