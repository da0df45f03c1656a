import { setOrgan as spec } from "@cunjing/contract";
import { sql } from "kysely";
import { handleCommand } from "../../platform/commands/handler.ts";
import { refuse } from "../../platform/commands/refusal.ts";
import { prepare } from "../../platform/statements/prepare.ts";

interface Found {
  readonly pos: number;
  /** What it was called before, where it is there already. */
  readonly name: string | null;
  readonly code: string | null;
  readonly numbered: boolean;
}

const findPlace = prepare<{ campaign: string; organ: string; unit: string; team: string | null }, Found>(
  (a) => sql`select u.pos, o.name, o.code,
      exists (select from document_number n where n.campaign = ${a.campaign}::uuid and n.organ = ${a.organ}::uuid) as numbered
    from unit u left join organ o on o.campaign = ${a.campaign}::uuid and o.id = ${a.organ}::uuid
    where u.id = ${a.unit} and (${a.team}::uuid is null
      or exists (select from team t where t.campaign = ${a.campaign}::uuid and t.id = ${a.team}::uuid))`,
);

const upsertOrgan = prepare<Record<string, unknown>, unknown>(
  (
    a,
  ) => sql`insert into organ (campaign, id, name, code, body, level, unit, pos, role, pool, team, contact_post, contact_phone)
    values (${a.campaign}, ${a.organ}, ${a.name}, ${a.code}, ${a.body}, ${a.level}, ${a.unit}, ${a.pos}, ${a.role}, ${a.pool}, ${a.team},
      ${a.contact_post}, ${a.contact_phone})
    on conflict (campaign, id) do update set name = excluded.name, code = excluded.code, body = excluded.body, level = excluded.level,
      unit = excluded.unit, pos = excluded.pos, role = excluded.role, pool = excluded.pool, team = excluded.team,
      contact_post = excluded.contact_post, contact_phone = excluded.contact_phone`,
);

/** Sets up an organ or says anew what it is; name and code word stay once it has given a number under them. */
export const setOrgan = handleCommand(spec, async ({ tx, campaign, body, record }) => {
  const { organ, name, code, unit, team = null } = body;
  const found = await tx.askOne(findPlace({ campaign, organ, unit, team }));
  if (found === undefined) return refuse("not_found", {});
  const renamed = found.name !== null && (found.name !== name || found.code !== code);
  if (found.numbered && renamed)
    return refuse("organ_has_numbers", { organ: found.name ?? "", code: found.code ?? "" });
  tx.write(upsertOrgan({ ...body, campaign, pos: found.pos }));
  const { contact_phone: _, ...change } = body;
  record({ kind: "organ.set", noun: "document", subject: organ, unit, pos: found.pos, change });
  return { organ };
});
