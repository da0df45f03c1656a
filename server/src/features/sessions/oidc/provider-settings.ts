import { z } from "zod";

const LOOPBACK = new Set(["localhost", "127.0.0.1", "[::1]"]);

/** On this machine nobody else hears what is said without TLS; anywhere else it is refused. */
export function isLoopback(url: URL): boolean {
  return url.protocol === "http:" && LOOPBACK.has(url.hostname);
}

/**
 * One OpenID provider of the installation's configuration.
 *
 * A person comes in by a link that an administrator made beforehand between the value of `claim` and an account;
 * whom the provider knows and we do not is refused, and no account is ever made on the way.
 */
export const ProviderSettings = z.strictObject({
  /** Part of the way back's address and of the stored links: never changed afterwards. */
  id: z.string().regex(/^[a-z][a-z0-9-]{0,30}$/),
  /** What stands on the button, in Chinese. */
  label: z.string().min(1).max(40),
  issuer: z.url().refine((text) => new URL(text).protocol === "https:" || isLoopback(new URL(text)), {
    error: "the issuer must be https (http only on this machine itself)",
  }),
  clientId: z.string().min(1),
  clientSecret: z.string().min(1),
  /**
   * The claim that names the person. `sub` is the one that a provider may never give to another person (OpenID
   * Connect Core 2); a number of staff may be given anew, and then opens the predecessor's account.
   */
  claim: z.string().min(1).default("sub"),
  scope: z
    .string()
    .default("openid")
    .refine((text) => text.split(" ").includes("openid"), { error: "the scope must contain openid" }),
  /** "provider": its own second factor counts as ours. */
  secondFactor: z.enum(["ours", "provider"]).default("ours"),
});

export type ProviderSettings = z.infer<typeof ProviderSettings>;

/** All providers of an installation; ids are unique. */
export const ProviderList = z
  .array(ProviderSettings)
  .refine((list) => new Set(list.map((one) => one.id)).size === list.length, {
    error: "two providers have one id",
  });
