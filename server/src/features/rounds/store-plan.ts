/** What hangs on a round's row: its teams, and an order with a random code for each of its units. */
import type { BodyOf, planRound } from "@cunjing/contract";
import { sql } from "kysely";
import type { CommandContext } from "../../platform/commands/handler.ts";
import { refuse } from "../../platform/commands/refusal.ts";
import { isCampaignOffice } from "../../platform/rights/own-office.ts";
import { siteDay } from "../../platform/site-day.ts";
import { prepare } from "../../platform/statements/prepare.ts";
import { scopeUnits } from "./scope-units.ts";

export type Plan = Omit<BodyOf<typeof planRound>, "round">;
type Context = Pick<CommandContext<unknown>, "tx" | "actor" | "campaign" | "parts" | "now">;

const selectTeams = prepare<{ campaign: string; teams: readonly string[] }, { id: string }>(
  (a) => sql`select id from team where campaign = ${a.campaign}::uuid and id = any(${a.teams}::uuid[])`,
);

export interface CheckedPlan {
  readonly units: readonly { readonly id: string; readonly pos: number }[];
  readonly standardLabel: string | null;
}

/**
 * Holds a plan to the policy, the teams and the units that there are.
 * @throws refusals of `plan-round`
 */
export async function checkPlan(context: Context, plan: Plan): Promise<CheckedPlan> {
  const { tx, parts, campaign, now } = context;
  const today = siteDay(now);
  // A plan for days to come is read by the policy that will hold then; one that is entered late by the one that held.
  const day = plan.first_day;
  const [inForce, teams] = await Promise.all([
    parts.policies.inForce(tx, campaign, day),
    tx.ask(selectTeams({ campaign, teams: plan.teams })),
  ]);
  const missing = plan.teams.filter((team) => !teams.some(({ id }) => id === team));
  if (missing.length > 0) return refuse("teams_not_found", { teams: missing.join("、") });
  if (inForce === undefined) return refuse("policy_not_in_force", { day });
  const { policy } = inForce.version;
  if (
    plan.scope.kind === "sample" &&
    plan.scope.draw !== undefined &&
    policy.draws?.[plan.scope.draw] === undefined
  ) {
    const known = Object.keys(policy.draws ?? {}).join("、");
    return refuse("draw_unknown", { found: plan.scope.draw, known: known || "—" });
  }
  const standards = policy.standards ?? {};
  if (plan.standard !== undefined && standards[plan.standard] === undefined) {
    const known = Object.keys(standards).join("、");
    return refuse("standard_unknown", { day, standard: plan.standard, known: known || "—" });
  }
  const until = plan.last_day > today ? plan.last_day : today;
  return {
    units: await scopeUnits(context, plan.scope, day, until),
    standardLabel: plan.standard === undefined ? null : (standards[plan.standard]?.label ?? null),
  };
}

/** A covert round is there for its planners and its team alone, so only who sees all of them may plan one. */
export function isSealed(
  { actor, campaign }: Pick<Context, "actor" | "campaign">,
  kind: string,
  teams: readonly string[],
) {
  if (kind !== "covert") return false;
  if (!isCampaignOffice(actor, campaign)) return refuse("covert_for_office", {});
  return teams.length > 0 ? true : refuse("covert_without_team", {});
}

const insertTeams = prepare<{ campaign: string; round: string; teams: readonly string[] }, unknown>(
  (a) => sql`insert into round_team (campaign, round, team)
    select distinct ${a.campaign}::uuid, ${a.round}::uuid, team from unnest(${a.teams}::uuid[]) team`,
);

const insertUnits = prepare<
  { campaign: string; round: string; sealed_by: string | null; units: readonly string[] },
  unknown
>(
  (a) => sql`insert into round_unit (campaign, round, unit, pos, sealed_by)
    select ${a.campaign}::uuid, ${a.round}::uuid, u.id, u.pos, ${a.sealed_by}::uuid from unit u
    where u.id = any(${a.units}::text[]) on conflict do nothing`,
);

/** Queues the teams and the orders of a round. */
export function storePlan(
  { tx, campaign }: Pick<Context, "tx" | "campaign">,
  round: string,
  plan: {
    readonly teams: readonly string[];
    readonly units: readonly { readonly id: string }[];
    readonly sealed: boolean;
  },
): void {
  tx.write(insertTeams({ campaign, round, teams: plan.teams }));
  orderUnits(
    { tx, campaign },
    round,
    plan.sealed,
    plan.units.map(({ id }) => id),
  );
}

/** An order for each unit that has none in this round. */
export function orderUnits(
  { tx, campaign }: Pick<Context, "tx" | "campaign">,
  round: string,
  sealed: boolean,
  units: readonly string[],
): void {
  if (units.length === 0) return;
  tx.write(insertUnits({ campaign, round, sealed_by: sealed ? round : null, units }));
}
