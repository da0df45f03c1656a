/** A campaign's open problems for the bench of sync: ten thousand in one county, and the rest of a province around it. */
import { openProblem } from "@cunjing/contract";
import type pg from "pg";

/** The county whose phone is measured. */
export const COUNTY = "c57";

/** As a superuser. The case of each is that of a problem just found, dispatched for a third of them. */
export async function fillProblems(
  client: pg.ClientBase,
  campaign: string,
  { here, elsewhere }: { here: number; elsewhere: number },
): Promise<void> {
  const one = openProblem({
    id: "",
    unit: "",
    found_at: "2026-05-11T10:00",
    found_by: "00000000-0000-4000-8000-000000000001",
    severity: "ordinary",
  });
  for (const [count, where] of [
    [here, `id like '${COUNTY}t%'`],
    [elsewhere, `id not like '${COUNTY}t%'`],
  ] as const) {
    await client.query(
      `with villages as (
         select id, pos, row_number() over (order by pos) - 1 as n from unit where kind = 'village' and ${where}
       ), made as (
         select n, n % count as village, n / count as round, gen_random_uuid() as id
         from generate_series(0, $2::integer - 1) n, (select count(*) from villages) c
       )
       insert into problem (campaign, id, unit, pos, serial, source, category, place_type, description, place, found_on, found_at, found_by,
         progress, revision, state, severity, responsible_unit)
       select $1, m.id, v.id, v.pos, 100000 + m.round, 'inspection', 'rubbish', 'roadside', '村口路边积存生活垃圾第' || m.n || '处',
         '村委会东侧五十米', '2026-05-11', '2026-05-11 10:00+08', '00000000-0000-4000-8000-000000000001',
         $3::jsonb || jsonb_build_object('id', m.id, 'unit', v.id), 1, 'found', 'ordinary', v.id
       from made m join villages v on v.n = m.village`,
      [campaign, count, JSON.stringify(one)],
    );
  }
  await client.query("vacuum analyze problem");
}
