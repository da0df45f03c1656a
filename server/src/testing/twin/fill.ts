import { CAMPAIGN, PERSONAS } from "../personas.ts";
import type { Twins } from "./open-twins.ts";
import { SEALED } from "./twin-ids.ts";

/** A campaign that has gone on for a while, and a covert round of some hundred visits: rows that a scan would have to pass. */
export async function fill(twins: Twins): Promise<void> {
  const add = async (twin: Twins["a"], many: number, round: string | null) => {
    await twin.site.see(
      `insert into problem (campaign, id, unit, pos, serial, source, severity, description, found_on, found_at, found_by, round, sealed_by,
         progress, state, responsible_unit)
       select $1, md5(coalesce($2::text, '') || n || u.id)::uuid, u.id, u.pos, case when $2::uuid is null then 1000 + n end, 'inspection', 'ordinary', '积存垃圾',
         '2019-05-15', '2019-05-15', $4, $2::uuid, $2::uuid, jsonb_build_object('sealed', $2::uuid is not null, 'revision', 1, 'deferred', 0,
         'extended', 0, 'rebounds', 0, 'reassigned', 0, 'passed', '[]'::jsonb, 'fixers', '[]'::jsonb), 'found', u.id
       from generate_series(1, $3::integer) n, unit u where u.kind = 'village'`,
      [CAMPAIGN, round, many, PERSONAS.teamB.account],
    );
    await twin.site.see(
      `insert into inspection (campaign, id, unit, pos, round, sealed_by, kind, day, entered_by, entered_at, received_at)
       select $1, md5('visit' || coalesce($2::text, '') || n || u.id)::uuid, u.id, u.pos, $2::uuid, $2::uuid, 'joint', '2019-05-15', $4, now(), now()
       from generate_series(1, $3::integer) n, unit u where u.kind = 'village'`,
      [CAMPAIGN, round, many / 5, PERSONAS.teamB.account],
    );
    await twin.site.see(
      `insert into event (at, kind, campaign, noun, subject, unit, pos, account, sealed_by)
       select now(), 'problem.found', p.campaign, 'problem', p.id, p.unit, p.pos, p.found_by, p.sealed_by
       from problem p where p.campaign = $1 and p.sealed_by is not distinct from $2 and p.description = '积存垃圾'`,
      [CAMPAIGN, round],
    );
  };
  for (const twin of [twins.a, twins.b]) await add(twin, 500, null);
  await add(twins.a, 50, SEALED.round);
  for (const { site } of [twins.a, twins.b]) await site.see("analyze");
}
