import { listViews as spec } from "@cunjing/contract";
import { sql } from "kysely";
import { handleRead } from "../../platform/commands/handler.ts";
import { siteDay } from "../../platform/site-day.ts";
import { prepare } from "../../platform/statements/prepare.ts";
import { selectDesks } from "./select-desks.ts";

interface Row {
  readonly view: string;
  readonly page: string;
  readonly name: string;
  readonly query: Readonly<Record<string, string>>;
  readonly shared: boolean;
  readonly own: boolean;
  readonly saved_by: string;
}

const selectViews = prepare<
  { campaign: string; account: string; page: string | undefined; desks: readonly string[] },
  Row
>(
  (
    a,
  ) => sql`select v.id as view, v.page, v.name, v.query, v.desks is not null as shared, v.account = ${a.account}::uuid as own,
      post_of(v.account) as saved_by
    from saved_view v
    where v.campaign = ${a.campaign}::uuid and (v.account = ${a.account}::uuid or v.desks && ${a.desks}::text[])
      and (${a.page}::text is null or v.page = ${a.page}::text)
    order by own desc, v.page, v.name, v.id limit 200`,
);

export const listViews = handleRead(spec, async ({ tx, actor: { account }, campaign, query, now }) => {
  const sits = await tx.askOne(selectDesks({ campaign, account, day: siteDay(now) }));
  const desks = sits?.desks ?? [];
  const views = await tx.ask(selectViews({ campaign, account, page: query.page, desks }));
  return { views };
});
