/** The link is taken away; the account's sessions end. */
import { z } from "zod";
import { uuid } from "../scalars.ts";
import { defineCommand } from "../specs.ts";
import { providerId, providerSubject } from "./link-provider.ts";

export const unlinkProvider = defineCommand({
  name: "unlink-provider",
  noun: "account",
  summary: { zh: "解除统一身份与账号的关联", en: "Unlink a provider's identity" },
  verb: "account.write",
  scope: "site",
  body: z.strictObject({ provider: providerId, subject: providerSubject }),
  result: z.object({ account: uuid }),
  failures: ["not_found"],
});
