/** Rounds that wait for their approval, and inspections for whoever stands for their scores. */
import { can, type Grant, hasVerb } from "@cunjing/contract";
import { type RawBuilder, sql } from "kysely";
import type { WaitingFor } from "./waiting-problems.ts";
import { inUnit, type Wanted, wanted, withinBound } from "./waiting-wanted.ts";

export function waitingVisits(of: WaitingFor, limit: RawBuilder<unknown>): Wanted[] {
  return [...toApprove(of, limit), ...toConfirm(of, limit)];
}

/** Whoever planned it does not approve it. */
function toApprove({ actor, campaign }: WaitingFor, limit: RawBuilder<unknown>): Wanted[] {
  if (!can(actor, "round.approve", { campaign })) return [];
  return [
    wanted(
      "rounds_to_approve",
      { noun: "round", id: sql`r.id`, title: sql`r.title`, dueOn: sql`r.first_day` },
      sql`from round r where r.campaign = ${campaign}::uuid and r.state = 'planned' and r.planned_by <> ${actor.account}::uuid`,
      sql`r.first_day, r.id`,
      limit,
    ),
  ];
}

/** The head of the team confirms, any of its members where nobody heads it, or an office above the teams (inspections/standsForScores). */
function toConfirm({ actor, campaign, today, within }: WaitingFor, limit: RawBuilder<unknown>): Wanted[] {
  const heads = (which: RawBuilder<unknown>) => sql`exists (select from team_member h
    where h.team = i.team and h.is_head and h.valid @> ${today}::date and ${which})`;
  const conditions = actor.grants
    .filter((grant) => grant.campaign === campaign && confirms(grant))
    .map(({ team, ranges }) => {
      const reached = withinBound(sql`i.pos`, ranges);
      if (team === null) return reached;
      return sql<boolean>`(${reached} and i.team = ${team}::uuid
        and (${heads(sql`h.account = ${actor.account}::uuid`)} or not ${heads(sql`h.account is not null`)}))`;
    });
  if (conditions.length === 0) return [];
  return [
    wanted(
      "inspections_to_confirm",
      {
        noun: "inspection",
        id: sql`i.id`,
        unit: sql`i.unit`,
        title: sql`coalesce(t.name, i.kind)`,
      },
      sql`from inspection i left join team t on t.id = i.team
        where i.campaign = ${campaign}::uuid and i.state = 'provisional' and i.score is not null
          and (${sql.join(conditions, sql` or `)})${inUnit(sql`i.pos`, within)}`,
      sql`i.day, i.id`,
      limit,
    ),
  ];
}

const confirms = ({ role }: Grant): boolean => hasVerb(role, "inspection.confirm");
