import type pg from "pg";
import { CAMPAIGN } from "./demonstration.ts";
import { ORGAN_CODE } from "./plan-rounds.ts";

/**
 * Releases the covert rounds, as the owner: what the campaign was is known by now, and its problems could be handed over. They are numbered
 * after the open ones, in the order of their days.
 */
export async function releaseRounds(owner: pg.Client): Promise<void> {
  await owner.query(
    `with counter as (
       select organ_code, year, organ, next from plan_counter where organ_code = $2
     ), sealed as (
       select r.id, row_number() over (order by r.first_day, r.last_day, r.id) - 1 as nth
       from round r where r.campaign = $1 and r.sealed and r.state = 'approved'
     ), released as (
       update round r set sealed = false, released_at = r.approved_at, plan_year = c.year, plan_serial = c.next + s.nth,
         plan_number = c.organ_code || '〔' || c.year || '〕' || (c.next + s.nth) || '号'
       from sealed s, counter c where r.campaign = $1 and r.id = s.id
       returning r.id
     ), orders as (
       update round_unit set sealed_by = null where campaign = $1 and sealed_by in (select id from released)
     ), trail as (
       update event set sealed_by = null where campaign = $1 and sealed_by in (select id from released)
     )
     update plan_counter p set next = p.next + (select count(*) from released) where p.organ_code = $2`,
    [CAMPAIGN, ORGAN_CODE],
  );
}
