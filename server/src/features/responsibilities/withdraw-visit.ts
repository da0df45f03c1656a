import { withdrawVisit as spec } from "@cunjing/contract";
import { sql } from "kysely";
import { handleCommand } from "../../platform/commands/handler.ts";
import { refuse } from "../../platform/commands/refusal.ts";
import { prepare } from "../../platform/statements/prepare.ts";
import { ownOffices } from "./own-offices.ts";

interface Row {
  readonly unit: string;
  readonly pos: number;
  readonly holder: string;
  readonly kind: string;
  readonly day: string;
  readonly revision: number;
}

const lockVisit = prepare<{ campaign: string; id: string; offices: readonly string[] }, Row>(
  (a) => sql`select v.unit, v.pos, v.holder, v.kind, v.day, v.revision from visit v
    where v.campaign = ${a.campaign}::uuid and v.id = ${a.id}::uuid and v.withdrawn_at is null
      and exists (select from responsibility r
        where r.campaign = v.campaign and r.holder = v.holder and r.unit = v.unit and r.office = any(${a.offices}::text[]))
    for no key update of v`,
);

const withdraw = prepare<{ campaign: string; id: string; at: Date }, unknown>(
  (a) => sql`update visit set withdrawn_at = ${a.at}::timestamptz
    where campaign = ${a.campaign}::uuid and id = ${a.id}::uuid`,
);

export const withdrawVisit = handleCommand(spec, async ({ tx, actor, campaign, body, base, now, record }) => {
  const { visit, reason } = body;
  const offices = ownOffices(actor, "duty.record", campaign);
  const row = await tx.askOne(lockVisit({ campaign, id: visit, offices }));
  if (row === undefined) return refuse("not_found", {});
  if (row.revision !== base) return refuse("revision_outdated", { seen: base ?? 0, found: row.revision });
  tx.write(withdraw({ campaign, id: visit, at: now }));
  const { unit, pos, holder, kind, day } = row;
  const change = { holder, kind, day, reason };
  record({ kind: "duty.visit-withdrawn", noun: "duty", subject: visit, unit, pos, change });
  return { visit, revision: row.revision + 1 };
});
