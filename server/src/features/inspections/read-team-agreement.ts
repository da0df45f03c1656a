import { type InspectionItem, reach, readTeamAgreement as spec, teamAgreement } from "@cunjing/contract";
import { sql } from "kysely";
import { handleRead } from "../../platform/commands/handler.ts";
import { withinRanges } from "../../platform/lists/within-ranges.ts";
import { compose } from "../../platform/statements/prepare.ts";

interface Row {
  readonly place: string;
  readonly unit: string;
  readonly standard: string | null;
  readonly team_a: string;
  readonly name_a: string;
  readonly score_a: string;
  readonly full_a: string;
  readonly items_a: InspectionItem[];
  readonly team_b: string;
  readonly name_b: string;
  readonly score_b: string;
  readonly full_b: string;
  readonly items_b: InspectionItem[];
}

const MOST = 5000;

/** Places that two teams scored under one standard: by paired tasks, or because the second said so. */
export const readTeamAgreement = handleRead(spec, async ({ tx, actor, campaign, query }) => {
  const { round = null, first_day = null, last_day = null, tolerance } = query;
  const rows = await tx.ask(
    compose<Row>(sql`with paired as (
        select b.id as b, b.double_of as a from inspection b where b.campaign = ${campaign}::uuid and b.double_of is not null
        union
        select b.id, a.id from task k
          join inspection b on b.campaign = k.campaign and b.task = k.id
          join inspection a on a.campaign = k.campaign and a.task = k.double_of
        where k.campaign = ${campaign}::uuid and k.double_of is not null
      )
      select a.id as place, a.unit, a.standard, a.team as team_a, ta.name as name_a, a.score as score_a, a.full_mark as full_a,
        a.items as items_a, b.team as team_b, tb.name as name_b, b.score as score_b, b.full_mark as full_b, b.items as items_b
      from paired p
      join inspection a on a.campaign = ${campaign}::uuid and a.id = p.a and a.state <> 'withdrawn' and a.score is not null
      join inspection b on b.campaign = ${campaign}::uuid and b.id = p.b and b.state <> 'withdrawn' and b.score is not null
      join team ta on ta.id = a.team join team tb on tb.id = b.team
      where a.team <> b.team and a.standard is not distinct from b.standard
        and ${withinRanges("a.pos", reach(actor, "team.watch", campaign))}
        and (${round}::uuid is null or a.round = ${round}::uuid)
        and (${first_day}::date is null or a.day >= ${first_day}::date) and (${last_day}::date is null or a.day <= ${last_day}::date)
      order by a.day desc, a.id, b.id limit ${MOST + 1}`),
  );
  const used = rows.slice(0, MOST);
  const names = new Map(
    used.flatMap(({ team_a, name_a, team_b, name_b }) => [
      [team_a, name_a],
      [team_b, name_b],
    ]),
  );
  const { teams, items, ...rest } = teamAgreement(
    used.map((row) => ({
      // A place that three teams scored gives pairs of its own.
      place: `${row.place} ${row.team_b}`,
      unit: row.unit,
      standard: row.standard,
      scorings: [
        { team: row.team_a, score: row.score_a, full_mark: row.full_a, items: row.items_a },
        { team: row.team_b, score: row.score_b, full_mark: row.full_b, items: row.items_b },
      ],
    })),
    tolerance,
  );
  return {
    ...rest,
    tolerance,
    teams: teams.map((one) => ({ ...one, name: names.get(one.team) ?? "" })),
    items: [...items],
    more: rows.length > MOST,
  };
});
