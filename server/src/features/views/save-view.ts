import { MOST_VIEWS, saveView as spec } from "@cunjing/contract";
import { sql } from "kysely";
import { handleCommand } from "../../platform/commands/handler.ts";
import { refuse } from "../../platform/commands/refusal.ts";
import { siteDay } from "../../platform/site-day.ts";
import { prepare } from "../../platform/statements/prepare.ts";
import { selectDesks } from "./select-desks.ts";

interface Around {
  /** Whose view of this id is; null: there is none. */
  readonly owner: string | null;
  readonly others: number;
  readonly name_taken: boolean;
}

const selectAround = prepare<
  { campaign: string; account: string; view: string; page: string; name: string },
  Around
>(
  (
    a,
  ) => sql`select (select account from saved_view where campaign = ${a.campaign}::uuid and id = ${a.view}::uuid) as owner,
      count(*)::integer as others, coalesce(bool_or(page = ${a.page} and name = ${a.name}), false) as name_taken
    from saved_view where campaign = ${a.campaign}::uuid and account = ${a.account}::uuid and id <> ${a.view}::uuid`,
);

const upsertView = prepare<Record<string, unknown>, unknown>(
  (a) => sql`insert into saved_view (campaign, id, account, page, name, query, desks)
    values (${a.campaign}::uuid, ${a.view}::uuid, ${a.account}::uuid, ${a.page}, ${a.name}, ${a.query}::jsonb, ${a.desks}::text[])
    on conflict (campaign, id) do update
      set page = excluded.page, name = excluded.name, query = excluded.query, desks = excluded.desks`,
);

/** No event: which filters somebody likes is nobody's business (D-1). */
export const saveView = handleCommand(spec, async ({ tx, actor, campaign, body, now }) => {
  const { view, page, name, query, shared } = body;
  const { account } = actor;
  const [around, desks] = await Promise.all([
    tx.askOne(selectAround({ campaign, account, view, page, name })),
    tx.askOne(selectDesks({ campaign, account, day: siteDay(now) })),
  ]);
  if (around === undefined) return refuse("not_found", {});
  if (around.owner !== null && around.owner !== account) return refuse("not_found", {});
  if (around.name_taken) return refuse("view_name_taken", { name });
  if (around.others >= MOST_VIEWS) return refuse("views_full", { most: MOST_VIEWS });
  const sharedWith = shared && desks !== undefined && desks.desks.length > 0 ? desks.desks : undefined;
  tx.write(upsertView({ campaign, view, account, page, name, query, desks: sharedWith }));
  return { view, shared: sharedWith !== undefined };
});
