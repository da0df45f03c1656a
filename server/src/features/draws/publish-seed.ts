import { publishSeed as spec } from "@cunjing/contract";
import { sql } from "kysely";
import { type CommandContext, handleCommand } from "../../platform/commands/handler.ts";
import { refuse } from "../../platform/commands/refusal.ts";
import { siteDay } from "../../platform/site-day.ts";
import { prepare } from "../../platform/statements/prepare.ts";
import { mustPlan, type Planned } from "../rounds/must-plan.ts";
import { type DrawFrame, policyFrame, type Sample, sampleFrame } from "./draw-frame.ts";
import { publishDraw } from "./publish-draw.ts";

interface Round extends Planned {
  readonly id: string;
  readonly title: string;
  readonly kind: string;
  readonly state: "planned" | "approved" | "cancelled";
  readonly sealed: boolean;
  readonly first_day: string;
  readonly last_day: string;
  readonly scope: Sample | { readonly kind: "all" | "list" | "policy" };
  readonly drawn: boolean;
}

/** Locked, so that of two who publish a draw for it at once the second is refused. */
const lockRound = prepare<{ campaign: string; round: string }, Round>(
  (
    a,
  ) => sql`select r.id, r.title, r.planned_by, r.planned_at, r.kind, r.state, r.sealed, r.first_day, r.last_day, r.scope,
      exists (select from draw d where d.campaign = r.campaign and d.round = r.id) as drawn
    from round r where r.campaign = ${a.campaign}::uuid and r.id = ${a.round}::uuid for no key update of r`,
);

/** Fixes and publishes what a draw will be made from. The frame follows from the policy or the round, never from the sender. */
export const publishSeed = handleCommand(spec, async (context) => {
  const { tx, campaign, body } = context;
  const round =
    body.round === undefined ? undefined : await tx.askOne(lockRound({ campaign, round: body.round }));
  return publishDraw(context, await frameOf(context, round), round);
});

async function frameOf(
  context: Pick<
    CommandContext<{ rule?: string | undefined; period?: string | undefined; round?: string | undefined }>,
    "tx" | "actor" | "campaign" | "body" | "now"
  >,
  round: Round | undefined,
): Promise<DrawFrame> {
  const { body, now } = context;
  const today = siteDay(now);
  if (body.rule !== undefined && body.period !== undefined)
    return policyFrame(context, body.rule, body.period, { on: today, until: today });
  if (round === undefined) return refuse("not_found", {});
  await mustPlan(context, round);
  const { title, scope } = round;
  if (round.state === "cancelled")
    return refuse("round_state_wrong", { title, state: { zh: "已经取消", en: "cancelled" } });
  if (round.drawn) return refuse("round_has_draw", {});
  if (scope.kind !== "sample") return refuse("draw_scope_missing", { title });
  if (scope.draw === undefined || scope.period === undefined) return sampleFrame(context, round, scope);
  const until = round.last_day > today ? round.last_day : today;
  const frame = await policyFrame(context, scope.draw, scope.period, { on: round.first_day, until });
  // A round goes to units; a draw of problems is a re-check of its own.
  return frame.draws === "units" ? frame : refuse("draw_scope_missing", { title });
}
