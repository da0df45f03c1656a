/** A round as the register shows it, and to whom. */
import type { AnswerOf, listRounds } from "@cunjing/contract";
import { type Actor, can } from "@cunjing/contract";
import { type RawBuilder, sql } from "kysely";
import { siteInstant } from "../../platform/site-day.ts";

export type RoundRow = AnswerOf<typeof listRounds>["rounds"][number];

export interface StoredRound extends Omit<RoundRow, "released_at"> {
  readonly released_at: Date | null;
}

/** Over `round r`. The units counted are those within the reader's reach (row-level security). */
export const ROUND_COLUMNS = sql`r.id as round, r.revision, r.title, r.kind, r.period, r.first_day, r.last_day, r.standard,
  r.standard_label, r.state, r.sealed, r.released_at, r.plan_number, r.organ, r.not_held, r.cancel_reason,
  (select count(*)::integer from round_unit o where o.campaign = r.campaign and o.round = r.id) as units,
  coalesce((select jsonb_agg(jsonb_build_object('team', m.team, 'name', t.name) order by t.pool, t.code)
    from round_team m join team t on t.id = m.team where m.campaign = r.campaign and m.round = r.id), '[]') as teams`;

export const toRoundRow = (row: StoredRound): RoundRow => ({
  ...row,
  released_at: row.released_at === null ? null : siteInstant(row.released_at),
});

/** Who plans and approves sees the whole register. */
export const seesRegister = (actor: Actor, campaign: string): boolean =>
  can(actor, "round.plan", { campaign }) ||
  can(actor, "round.approve", { campaign }) ||
  can(actor, "team.watch", { campaign });

/**
 * What the others see: the rounds of their own teams, and those that concern their units once they are approved. Row-level security lets
 * through only orders within reach, and nothing of a sealed round.
 */
export function concerns(actor: Actor, campaign: string): RawBuilder<boolean> {
  const teams = actor.grants.flatMap((grant) => (grant.campaign === campaign ? (grant.team ?? []) : []));
  return sql<boolean>`(
    exists (select from round_team m where m.campaign = r.campaign and m.round = r.id and m.team = any(${teams}::uuid[]))
    or (r.state <> 'planned' and exists (select from round_unit o where o.campaign = r.campaign and o.round = r.id)))`;
}
