/** Who an OpenID provider's subject is here. Made beforehand: nobody gets an account by signing in. */
import { z } from "zod";
import { line, uuid } from "../scalars.ts";
import { defineCommand } from "../specs.ts";

/** A provider's id in the server's configuration. */
export const providerId = z
  .string()
  .regex(/^[a-z][a-z0-9-]{0,30}$/, { error: "应为统一认证的编号：小写字母开头，字母、数字、短横" });

/** The value of the provider's claim that names the person, as the provider writes it. */
export const providerSubject = line(255);

export const linkProvider = defineCommand({
  name: "link-provider",
  noun: "account",
  summary: { zh: "把统一身份关联到账号", en: "Link a provider's identity to an account" },
  verb: "account.write",
  scope: "site",
  body: z.strictObject({ provider: providerId, subject: providerSubject, account: uuid }),
  result: z.object({ provider: providerId, subject: providerSubject, account: uuid }),
  failures: ["not_found", "id_taken"],
});
