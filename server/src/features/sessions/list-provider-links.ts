import { listProviderLinks as spec } from "@cunjing/contract";
import { handleRead } from "../../platform/commands/handler.ts";
import { siteInstant } from "../../platform/site-day.ts";
import { build, prepare } from "../../platform/statements/prepare.ts";

const selectLinks = prepare<{ account: string }, { provider: string; subject: string; made_at: Date }>((a) =>
  build
    .selectFrom("oidc_link")
    .select(["provider", "subject", "made_at"])
    .where("account", "=", a.account)
    .orderBy("provider")
    .orderBy("subject"),
);

export const listProviderLinks = handleRead(spec, async ({ tx, query }) => {
  const links = await tx.ask(selectLinks(query));
  return { links: links.map((link) => ({ ...link, made_at: siteInstant(link.made_at) })) };
});
