/** What of the trail a reader asks for, and whether they may. */
import { type Actor, type exportEvents, grantsFor, type QueryOf, ROLES, reach } from "@cunjing/contract";
import { refuse } from "../../platform/commands/refusal.ts";
import type { Transaction } from "../../platform/commands/transaction.ts";
import { intersectRanges } from "../../platform/lists/within-ranges.ts";
import { build, prepare } from "../../platform/statements/prepare.ts";
import type { TrailScope } from "./trail-query.ts";

const findRange = prepare((a: { unit: string }) =>
  build.selectFrom("unit").select(["pos", "pos_end as end"]).where("id", "=", a.unit),
);

/** Whoever reads the trail as auditor, and not as the office whose own people it is about. */
export const isAudit = (actor: Actor, campaign: string): boolean =>
  grantsFor(actor, "trail.read", { campaign }).some(({ role }) => ROLES[role].side !== "inspecting");

/**
 * The part of a campaign's trail that is asked for.
 * @throws refusals `trail_by_account` for an office that asks by account, `not_found` for a unit out of reach
 */
export async function campaignTrail(
  tx: Transaction,
  actor: Actor,
  campaign: string,
  { unit, ...filters }: QueryOf<typeof exportEvents>,
): Promise<TrailScope> {
  if (filters.account !== undefined && !isAudit(actor, campaign)) return refuse("trail_by_account", {});
  if (unit === undefined) return { campaign, filters };
  const asked = await tx.askOne(findRange({ unit }));
  if (asked === undefined) return refuse("not_found", {});
  const ranges = intersectRanges(reach(actor, "trail.read", campaign), [[asked.pos, asked.end]]);
  return ranges.length === 0 ? refuse("not_found", {}) : { campaign, ranges, filters };
}
