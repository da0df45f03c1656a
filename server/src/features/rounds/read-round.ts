import { readRound as spec } from "@cunjing/contract";
import { definePeriods } from "@cunjing/engine";
import { sql } from "kysely";
import { handleRead, type ReadContext } from "../../platform/commands/handler.ts";
import { refuse } from "../../platform/commands/refusal.ts";
import { ofOwnOffice } from "../../platform/rights/own-office.ts";
import { siteInstant } from "../../platform/site-day.ts";
import { compose } from "../../platform/statements/prepare.ts";
import { concerns, ROUND_COLUMNS, type StoredRound, seesRegister, toRoundRow } from "./round-row.ts";

interface Row extends StoredRound {
  readonly basis: string | null;
  readonly scope: Record<string, unknown>;
  readonly planned_by: string;
  readonly planned_at: Date;
  readonly own: boolean;
  readonly approved_by: string | null;
  readonly approved_at: Date | null;
  readonly tasks: number;
  readonly inspections: number;
  readonly draws: { draw: string; drawn: boolean }[];
}

/** One round, with how far it is within the reader's reach. */
export const readRound = handleRead(spec, async (context) => {
  const { tx, actor, campaign, query } = context;
  const whole = seesRegister(actor, campaign);
  const row = await tx.askOne(
    compose<Row>(
      sql<Row>`select ${ROUND_COLUMNS}, r.basis, r.scope, post_of(r.planned_by) as planned_by, r.planned_at,
          ${ofOwnOffice(context, "round.plan", { by: sql.ref("r.planned_by"), at: sql.ref("r.planned_at") })} as own,
          post_of(r.approved_by) as approved_by, r.approved_at,
          (select count(*)::integer from task k where k.campaign = r.campaign and k.round = r.id and k.withdrawn_at is null) as tasks,
          (select count(*)::integer from inspection i
            where i.campaign = r.campaign and i.round = r.id and i.state <> 'withdrawn') as inspections,
          coalesce((select jsonb_agg(jsonb_build_object('draw', d.id, 'drawn', d.drawn is not null) order by d.published_at, d.id)
            from draw d where d.campaign = r.campaign and d.round = r.id), '[]') as draws
        from round r
        where r.campaign = ${campaign}::uuid and r.id = ${query.round}::uuid and (${whole} or ${concerns(actor, campaign)})`,
    ),
  );
  if (row === undefined) return refuse("not_found", {});
  const { planned_at, approved_at, ...rest } = row;
  return {
    ...rest,
    ...toRoundRow(row),
    period_title: await titleOfPeriod(context, row),
    planned_at: siteInstant(planned_at),
    approved_at: approved_at === null ? null : siteInstant(approved_at),
  };
});

/** By the policy of the first day, as a plan's period is read. */
async function titleOfPeriod(
  { parts, tx, campaign }: Pick<ReadContext<unknown>, "parts" | "tx" | "campaign">,
  { period, first_day }: Row,
): Promise<string | null> {
  if (period === null) return null;
  const policy = (await parts.policies.inForce(tx, campaign, first_day))?.version.policy;
  if (policy === undefined) return null;
  const { find } = definePeriods(policy.periods ?? {}, policy.campaign ?? null);
  return find(period)[0]?.title ?? null;
}
