import { can, withdrawFacts as spec } from "@cunjing/contract";
import { sql } from "kysely";
import { handleCommand } from "../../../platform/commands/handler.ts";
import { refuse } from "../../../platform/commands/refusal.ts";
import { prepare } from "../../../platform/statements/prepare.ts";

interface Row {
  readonly id: string;
  readonly kind: string;
  readonly pos: number;
  readonly withdrawn: boolean;
}

const lockFacts = prepare<{ campaign: string; facts: readonly string[] }, Row>(
  (a) => sql`select id, kind, pos, withdrawn_at is not null as withdrawn from entered_fact
    where campaign = ${a.campaign}::uuid and id = any(${a.facts}::uuid[]) order by id for no key update`,
);

const withdraw = prepare<
  { campaign: string; facts: readonly string[]; by: string; at: Date; reason: string },
  unknown
>(
  (
    a,
  ) => sql`update entered_fact set withdrawn_by = ${a.by}::uuid, withdrawn_at = ${a.at}::timestamptz, withdrawal_reason = ${a.reason}
    where campaign = ${a.campaign}::uuid and id = any(${a.facts}::uuid[]) and withdrawn_at is null`,
);

export const withdrawFacts = handleCommand(spec, async ({ tx, actor, campaign, body, at, record }) => {
  const asked = [...new Set(body.facts)];
  const rows = (await tx.ask(lockFacts({ campaign, facts: asked }))).filter(({ pos }) =>
    can(actor, "fact.enter", { campaign, pos }),
  );
  if (rows.length < asked.length) return refuse("not_found", {});
  const facts = rows.filter(({ withdrawn }) => !withdrawn).map(({ id }) => id);
  if (facts.length === 0) return { withdrawn: 0 };
  tx.write(withdraw({ campaign, facts, by: actor.account, at, reason: body.reason }));
  const kinds = [...new Set(rows.map(({ kind }) => kind))].sort().join("、");
  record({ kind: "fact.withdrawn", noun: "fact", subject: kinds, change: { facts, reason: body.reason } });
  return { withdrawn: facts.length };
});
