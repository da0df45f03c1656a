import { sql } from "kysely";
import { refuse } from "../../../platform/commands/refusal.ts";
import { prepare } from "../../../platform/statements/prepare.ts";
import type { Draft } from "./draft.ts";
import { isUuid } from "./is-uuid.ts";

interface Row {
  readonly title: string;
  readonly state: string;
  readonly plan_number: string | null;
  readonly first_day: string;
  readonly last_day: string;
  readonly standard_label: string | null;
  readonly basis: string | null;
  readonly scope: { readonly kind: string; readonly count?: number };
  readonly sealed: boolean;
  readonly root: string;
  readonly root_pos: number;
  readonly teams: readonly { readonly name: string; readonly units: readonly string[] }[];
  readonly units: readonly { readonly unit: string; readonly team: string; readonly county: string | null }[];
}

const select = prepare<{ campaign: string; round: string }, Row>(
  (
    a,
  ) => sql`select r.title, r.state, r.plan_number, r.first_day, r.last_day, r.standard_label, r.basis, r.scope, r.sealed,
      c.root, root.pos as root_pos,
      coalesce((select jsonb_agg(jsonb_build_object('name', t.name, 'units', coalesce((
          select jsonb_agg(u.name order by u.pos) from team_unit x join unit u on u.id = x.unit
          where x.team = t.id and x.valid @> r.first_day), '[]')) order by t.name, t.id)
        from round_team k join team t on t.id = k.team where k.campaign = r.campaign and k.round = r.id), '[]') as teams,
      coalesce((select jsonb_agg(jsonb_build_object('unit', unit_path(o.unit), 'county', up.id, 'team', coalesce((
          select string_agg(distinct t.name, '、') from task s join team t on t.id = s.team
          where s.campaign = o.campaign and s.round = o.round and s.unit = o.unit and s.withdrawn_at is null), (
          select string_agg(distinct t.name, '、') from round_team k join team t on t.id = k.team
          join team_unit x on x.team = t.id and x.valid @> r.first_day join unit y on y.id = x.unit
          where k.campaign = o.campaign and k.round = o.round and o.pos between y.pos and y.pos_end), '')) order by o.pos)
        from round_unit o
        left join unit up on up.parent = c.root and up.pos <= o.pos and o.pos <= up.pos_end
        where o.campaign = r.campaign and o.round = r.id), '[]') as units
    from round r join campaign c on c.id = r.campaign join unit root on root.id = c.root
    where r.campaign = ${a.campaign}::uuid and r.id = ${a.round}::uuid`,
);

/** What every plan says to the inspected side: how to check the team, and what is not asked of it (D-1, D-4). */
const COURTESY = [
  {
    title: "亮码检查",
    text: "督查人员到村出示本次督查的检查码，被检查单位可扫码核对计划；没有检查码的，有权拒绝接受检查。",
  },
  { title: "减轻负担", text: "不听汇报、不要求陪同、不查痕迹台账，不另行要求报送表格、照片。" },
];

/** 督查计划通知 of an approved round. A covert one is told to nobody before its release (S3-11). */
export const draftRoundPlan: Draft<"round-plan"> = async ({ tx, campaign, subject, about, words }) => {
  const row = isUuid(subject) ? await tx.askOne(select({ campaign, round: subject })) : undefined;
  if (row === undefined) return refuse("not_found", {});
  const { plan_number } = row;
  if (row.sealed || row.state !== "approved" || plan_number === null)
    return refuse("document_record_unfit", {
      kind: "督查计划通知",
      reason: row.sealed
        ? { zh: "暗访不发通知", en: "nobody is told of a covert round" }
        : { zh: "计划没有批准", en: "the plan is not approved" },
    });
  const counties = [...new Set(row.units.flatMap(({ county }) => county ?? []))];
  return {
    unit: row.root,
    pos: row.root_pos,
    sealedBy: null,
    to: counties.map((unit) => ({ role: "main" as const, unit })),
    fields: (frame) => ({
      ...frame,
      campaign: about.title,
      title: row.title,
      planNumber: plan_number,
      firstDay: row.first_day,
      lastDay: row.last_day,
      grounds: words.grounds ?? row.basis ?? about.grounds,
      ...(row.standard_label === null ? {} : { standard: row.standard_label }),
      teams: row.teams,
      scope:
        row.units.length === 0
          ? `随机抽取${row.scope.count ?? ""}个单位，抽取结果另行公布。`
          : `共${row.units.length}个单位，名单见附件。`,
      units: row.units.map(({ unit, team }) => ({ unit, team })),
      demands: [
        ...(words.demand === undefined ? [] : [{ title: "配合督查", text: words.demand }]),
        ...COURTESY,
      ],
    }),
  };
};
