/** Shows each county its own part of a provisional result: by the office's command, or by the job of a computation that was asked to. */
import { sql } from "kysely";
import type { Transaction } from "../../platform/commands/transaction.ts";
import { siteDay } from "../../platform/site-day.ts";
import { prepare } from "../../platform/statements/prepare.ts";

/**
 * Who gets a sheet: every county of the campaign that has results at or below it; where there is none in a part of the tree (a district's own
 * campaign, a functional zone), the unit right below the campaign's root. The digest is of the sheet's own rows: who was asked and answered is
 * asked again only where they changed.
 */
const sendSheets = prepare<{ campaign: string; assessment: string; at: Date }, { unit: string }>(
  (a) => sql`with root as (
      select u.id, u.pos, u.pos_end from campaign c join unit u on u.id = c.root where c.id = ${a.campaign}::uuid
    ), county as (
      select u.id, u.pos, u.pos_end from root join unit u on u.pos > root.pos and u.pos <= root.pos_end
      where u.kind in ('county', 'county_city', 'district') and u.withdrawn_on is null
    ), addressee as (
      select * from county
      union all
      select u.id, u.pos, u.pos_end from root join unit u on u.parent = root.id
      where u.withdrawn_on is null and not exists (select from county where county.pos between u.pos and u.pos_end)
    ), sheet as (
      select s.id, s.pos, s.pos_end,
        encode(sha256(convert_to(string_agg(concat_ws(chr(31), r.score_of, r.unit, r.score, r.absent, r.grade, r.ranks, r.parts), chr(30)
          order by r.score_of, r.seq), 'UTF8')), 'hex') as digest
      from addressee s join assessment_result r
        on r.campaign = ${a.campaign}::uuid and r.assessment = ${a.assessment}::uuid and r.pos between s.pos and s.pos_end
      group by s.id, s.pos, s.pos_end
    )
    insert into assessment_sheet as known (campaign, assessment, unit, pos, pos_end, digest, sent_at)
    select ${a.campaign}::uuid, ${a.assessment}::uuid, id, pos, pos_end, digest, ${a.at}::timestamptz from sheet
    on conflict (campaign, assessment, unit) do update
      set digest = excluded.digest, sent_at = excluded.sent_at, answered_by = null, answered_at = null, agrees = null, note = null,
        answer_medium = null, answer_told_by = null
      where known.digest <> excluded.digest
    returning unit`,
);

const countSheets = prepare<{ campaign: string; assessment: string }, { sheets: number }>(
  (a) => sql`select count(*)::integer as sheets from assessment_sheet
    where campaign = ${a.campaign}::uuid and assessment = ${a.assessment}::uuid`,
);

const DAY_MS = 86_400_000;

/** The last day to answer where nobody names another: the day after (D-6). */
export const usualLastDay = (now: Date): string => siteDay(new Date(now.getTime() + DAY_MS));

export interface Shown {
  /** Units that are asked now; those whose figures did not change since they answered are not. */
  readonly asked: readonly string[];
  /** Sheets of the result altogether. */
  readonly sheets: number;
}

/** Writes the sheets; where the result stands is for the caller to write. */
export async function showToCounties(
  tx: Transaction,
  campaign: string,
  assessment: string,
  now: Date,
): Promise<Shown> {
  const [asked, counted] = await Promise.all([
    tx.ask(sendSheets({ campaign, assessment, at: now })),
    tx.askOne(countSheets({ campaign, assessment })),
  ]);
  return { asked: asked.map(({ unit }) => unit), sheets: counted?.sheets ?? 0 };
}
