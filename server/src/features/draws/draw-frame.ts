/** What a draw chooses from: the policy's frame in a period, or the units of a round's own sample. */
import { type BodyOf, type planRound, reach } from "@cunjing/contract";
import { type DrawRequest, drawRequest } from "@cunjing/engine";
import { sql } from "kysely";
import type { CommandContext } from "../../platform/commands/handler.ts";
import { refuse } from "../../platform/commands/refusal.ts";
import { withinRanges } from "../../platform/lists/within-ranges.ts";
import { campaignGraph, periodOf } from "../../platform/policies/campaign-graph.ts";
import { findUnits } from "../../platform/rights/named-units.ts";
import { compose } from "../../platform/statements/prepare.ts";
import { readStrata } from "./strata.ts";

export type Sample = Extract<BodyOf<typeof planRound>["scope"], { kind: "sample" }>;
type Context = Pick<CommandContext<unknown>, "tx" | "actor" | "campaign">;

export interface DrawFrame {
  /** Without seed and what was seen: neither belongs to the frame. */
  readonly request: Omit<DrawRequest, "seed" | "alreadySeen">;
  /** Draws of one name carry on what was seen. */
  readonly ruleName: string;
  readonly draws: "units" | "facts";
  readonly period: string | null;
  readonly digest: string | null;
}

/**
 * The frame of a draw of the policy, cut to where the actor plans.
 * @throws refusals `draw_unknown`, `period_unknown`, `policy_not_in_force`
 */
export async function policyFrame(
  context: Context,
  rule: string,
  periodId: string,
  days: { readonly on: string; readonly until: string },
): Promise<DrawFrame> {
  const { tx, actor, campaign } = context;
  const { graph, digest } = await campaignGraph(tx, campaign, days.on, days.until);
  const version = graph.source.at(days.on, graph.choices);
  const draws = "policy" in version ? (version.policy.draws ?? {}) : {};
  const block = draws[rule];
  if (block === undefined)
    return refuse("draw_unknown", { found: rule, known: Object.keys(draws).join("、") || "—" });
  const {
    seed: _,
    alreadySeen: __,
    ...request
  } = drawRequest(graph, rule, periodOf(graph, block.every, periodId), "-");
  const frame = { request, ruleName: rule, period: periodId, digest };
  if (block.from !== undefined) return { ...frame, draws: "facts" };
  const found = await tx.ask(findUnits({ campaign, units: request.frame.map(({ unit }) => unit) }));
  const ranges = reach(actor, "round.plan", campaign);
  const own = new Set(
    found.filter(({ pos }) => ranges.some(([low, high]) => low <= pos && pos <= high)).map(({ id }) => id),
  );
  return {
    ...frame,
    draws: "units",
    request: {
      ...request,
      frame: request.frame.filter(({ unit }) => own.has(unit)),
      compulsory: (request.compulsory ?? []).filter((unit) => own.has(unit)),
    },
  };
}

/** The units of a round's own sample, each in the stratum of the unit above it on the stated rung. */
export async function sampleFrame(
  { tx, actor, campaign }: Context,
  round: { readonly id: string; readonly kind: string },
  sample: Sample,
): Promise<DrawFrame> {
  const { of = [], within = [], strata, per, share, count, minimum, compulsory = [], exhausted } = sample;
  const [stratumOf, units] = await Promise.all([
    readStrata(tx, strata),
    tx.ask(
      compose<{ id: string; pos: number }>(sql`select u.id, u.pos from unit u
        where u.kind = any(${of}::text[]) and u.withdrawn_on is null
          and ${withinRanges("u.pos", reach(actor, "round.plan", campaign))}
          and (cardinality(${within}::text[]) = 0 or exists (select from unit w where w.id = any(${within}::text[])
            and u.pos between w.pos and w.pos_end))
        order by u.pos`),
    ),
  ]);
  const frame = units.map(({ id, pos }) => ({ unit: id, stratum: stratumOf(pos) }));
  const rule = { share, count, per, minimum, exhausted };
  return {
    request: {
      round: `round/${round.id}`,
      frame,
      rule: Object.fromEntries(Object.entries(rule).filter(([, value]) => value !== undefined)),
      compulsory,
    },
    ruleName: `round:${round.kind}:${[...of].sort().join("+")}`,
    draws: "units",
    period: null,
    digest: null,
  };
}
