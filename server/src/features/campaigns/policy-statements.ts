/** Which policy a campaign follows when. */
import { sql } from "kysely";
import { prepare } from "../../platform/statements/prepare.ts";

export const insertPolicy = prepare<
  { digest: string; policy: string; title: string; source: string },
  unknown
>(
  (a) => sql`insert into policy (digest, policy, title, source)
    values (${a.digest}, ${a.policy}, ${a.title}, ${a.source}) on conflict (digest) do nothing`,
);

/** The policy holds from that day on, until another does. */
export const insertCampaignPolicy = prepare<
  { campaign: string; digest: string; decisions: string; first_day: string },
  unknown
>(
  (a) => sql`insert into campaign_policy (campaign, digest, decisions, valid)
    values (${a.campaign}, ${a.digest}, ${a.decisions}::jsonb, daterange(${a.first_day}::date, null))`,
);

export interface PolicyRow {
  readonly digest: string;
  readonly title: string;
  readonly first_day: string;
  /** Inclusive; null: open. */
  readonly last_day: string | null;
  readonly decisions: Record<string, { value: string; set_by: string }>;
}

/** All that hold on some day, in their order. */
export const selectPolicies = prepare<{ campaign: string }, PolicyRow>(
  (
    a,
  ) => sql`select cp.digest, p.title, lower(cp.valid) as first_day, upper(cp.valid) - 1 as last_day, cp.decisions
    from campaign_policy cp join policy p on p.digest = cp.digest
    where cp.campaign = ${a.campaign}::uuid and not isempty(cp.valid) order by lower(cp.valid)`,
);

/** From that day on nothing holds: what began before ends the day before, what had not begun never does. */
export const endPoliciesFrom = prepare<{ campaign: string; first_day: string }, unknown>(
  (a) => sql`update campaign_policy
    set valid = case when lower(valid) < ${a.first_day}::date then daterange(lower(valid), ${a.first_day}::date) else 'empty' end
    where campaign = ${a.campaign}::uuid and not isempty(valid) and (upper(valid) is null or upper(valid) > ${a.first_day}::date)`,
);
