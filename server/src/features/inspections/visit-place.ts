/** What a visit refers to, in one question: its unit, its round with the teams and the plan, its task, the pair of a second scoring. */
import { sql } from "kysely";
import { prepare } from "../../platform/statements/prepare.ts";

export interface VisitPlace {
  readonly unit: string;
  readonly pos: number;
  readonly round: string | null;
  readonly round_title: string | null;
  readonly round_state: "planned" | "approved" | "cancelled" | null;
  readonly round_kind: string | null;
  readonly round_standard: string | null;
  readonly first_day: string | null;
  readonly last_day: string | null;
  readonly sealed: boolean | null;
  /** Whether the unit, or one above it, is in the round's plan. */
  readonly planned: boolean;
  /** Teams of the round; empty: any. */
  readonly round_teams: readonly string[];
  readonly task_team: string | null;
  readonly task_known: boolean;
  /** Of the inspection that this one scores a second time. */
  readonly double_unit: string | null;
  readonly double_team: string | null;
  readonly double_standard: string | null;
  readonly double_sealed: string | null;
  /** The unit is, or lies below, a home unit of this account as a member of a team. */
  readonly recusal: boolean;
}

/**
 * No row: there is no such unit. A round that is not there, or sealed from the actor, has `round` NULL though it was named; so has the
 * round of a task.
 */
export const findVisitPlace = prepare<
  {
    campaign: string;
    unit: string;
    round: string | null;
    task: string | null;
    double_of: string | null;
    account: string;
    day: string;
  },
  VisitPlace
>(
  (
    a,
  ) => sql`select u.id as unit, u.pos, r.id as round, r.title as round_title, r.state as round_state, r.kind as round_kind,
      r.standard as round_standard, r.first_day, r.last_day, r.sealed,
      r.id is not null and exists (select from round_unit o join unit above on above.id = o.unit
        where o.campaign = r.campaign and o.round = r.id and u.pos between above.pos and above.pos_end) as planned,
      case when r.id is null then '{}' else array(select m.team::text from round_team m where m.campaign = r.campaign and m.round = r.id) end as round_teams,
      t.team as task_team, t.id is not null as task_known,
      d.unit as double_unit, d.team as double_team, d.standard as double_standard, d.sealed_by as double_sealed,
      exists (select from team_member m join unit home on home.id = m.home_unit
        where m.account = ${a.account}::uuid and m.valid @> ${a.day}::date and u.pos between home.pos and home.pos_end) as recusal
    from unit u
    left join task t on t.campaign = ${a.campaign}::uuid and t.id = ${a.task}::uuid and t.unit = u.id and t.withdrawn_at is null
    left join round r on r.campaign = ${a.campaign}::uuid and r.id = coalesce(t.round, ${a.round}::uuid)
    left join inspection d on d.campaign = ${a.campaign}::uuid and d.id = ${a.double_of}::uuid and d.state <> 'withdrawn'
    where u.id = ${a.unit} and u.withdrawn_on is null`,
);
