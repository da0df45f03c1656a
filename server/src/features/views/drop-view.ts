import { dropView as spec } from "@cunjing/contract";
import { sql } from "kysely";
import { handleCommand } from "../../platform/commands/handler.ts";
import { refuse } from "../../platform/commands/refusal.ts";
import { prepare } from "../../platform/statements/prepare.ts";

const deleteView = prepare<{ campaign: string; account: string; view: string }, { id: string }>(
  (a) => sql`delete from saved_view
    where campaign = ${a.campaign}::uuid and id = ${a.view}::uuid and account = ${a.account}::uuid returning id`,
);

/** Gone, and no event: it said nothing about the work. */
export const dropView = handleCommand(spec, async ({ tx, actor: { account }, campaign, body: { view } }) => {
  const dropped = await tx.askOne(deleteView({ campaign, account, view }));
  return dropped === undefined ? refuse("not_found", {}) : { view };
});
