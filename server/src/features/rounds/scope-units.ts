/** Which units a round looks at, by the scope that its plan names. */
import { type BodyOf, type planRound, type Range, reach } from "@cunjing/contract";
import { sql } from "kysely";
import type { CommandContext } from "../../platform/commands/handler.ts";
import { refuse } from "../../platform/commands/refusal.ts";
import { intersectRanges, withinRanges } from "../../platform/lists/within-ranges.ts";
import { campaignGraph, periodOf } from "../../platform/policies/campaign-graph.ts";
import { checkUnits, findUnits, type UnitPlace } from "../../platform/rights/named-units.ts";
import { compose, prepare } from "../../platform/statements/prepare.ts";

type Scope = BodyOf<typeof planRound>["scope"];
type Context = Pick<CommandContext<unknown>, "tx" | "actor" | "campaign">;

const selectRanges = prepare<
  { campaign: string; units: readonly string[] },
  { pos: number; pos_end: number }
>(
  (a) => sql`select u.pos, u.pos_end from campaign c join unit root on root.id = c.root
      join unit u on u.pos between root.pos and root.pos_end
    where c.id = ${a.campaign}::uuid and (u.id = any(${a.units}::text[]) or (cardinality(${a.units}::text[]) = 0 and u.id = c.root))
    order by u.pos`,
);

/**
 * The units of a plan, in the order of the tree; none for a sample, whose draw says them later.
 * @param day whose policy holds
 * @param until the plan's last day
 * @throws refusals `units_not_found`, `assessment_unknown`, `period_unknown`, `scope_empty`
 */
export async function scopeUnits(
  context: Context,
  scope: Scope,
  day: string,
  until: string,
): Promise<readonly UnitPlace[]> {
  if (scope.kind === "sample") return [];
  const units =
    scope.kind === "list"
      ? await listed(context, scope.units)
      : scope.kind === "all"
        ? await unitsOfKinds(context, scope.of, scope.within ?? [])
        : await unitsOfPolicy(context, scope, day, until);
  return units.length > 0 ? units : refuse("scope_empty", {});
}

async function listed({ tx, actor, campaign }: Context, units: readonly string[]): Promise<UnitPlace[]> {
  const places = checkUnits(
    actor,
    "round.plan",
    campaign,
    units,
    await tx.ask(findUnits({ campaign, units })),
  );
  return inOrder([...places].map(([id, pos]) => ({ id, pos })));
}

/** Units of some kinds at or below others, cut to where the actor plans. */
export async function unitsOfKinds(
  { tx, actor, campaign }: Context,
  kinds: readonly string[],
  within: readonly string[],
): Promise<readonly UnitPlace[]> {
  const tops = await tx.ask(selectRanges({ campaign, units: within }));
  const asked = tops.map(({ pos, pos_end }): Range => [pos, pos_end]);
  const ranges = intersectRanges(reach(actor, "round.plan", campaign), asked);
  return tx.ask(
    compose<UnitPlace>(
      sql<UnitPlace>`select id, pos from unit where ${withinRanges("unit.pos", ranges)} and kind = any(${kinds}::text[])
        and withdrawn_on is null order by pos`,
    ),
  );
}

/** The units that the policy's assessment takes in that period: its kinds, cut by its scope (S0-23). */
async function unitsOfPolicy(
  { tx, actor, campaign }: Context,
  { assessment, period }: Extract<Scope, { kind: "policy" }>,
  day: string,
  until: string,
): Promise<UnitPlace[]> {
  const { graph } = await campaignGraph(tx, campaign, day, until);
  const known = graph.source.at(day, graph.choices);
  const shape = "policy" in known ? known.policy.assessments?.[assessment] : undefined;
  if (shape === undefined) {
    const names = "policy" in known ? Object.keys(known.policy.assessments ?? {}) : [];
    return refuse("assessment_unknown", { found: assessment, known: names.join("、") || "—" });
  }
  const members = graph.membersOf?.(assessment, periodOf(graph, shape.every, period));
  const ids = [...(members?.units ?? [])].map((unit) => graph.units.idOf(unit));
  const ranges = reach(actor, "round.plan", campaign);
  const places = await tx.ask(findUnits({ campaign, units: ids }));
  return inOrder(places.filter(({ pos }) => ranges.some(([low, high]) => low <= pos && pos <= high)));
}

const inOrder = (units: readonly UnitPlace[]): UnitPlace[] => [...units].sort((a, b) => a.pos - b.pos);
