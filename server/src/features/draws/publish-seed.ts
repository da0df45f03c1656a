import { publishSeed as spec } from "@cunjing/contract";
import { frameDigest } from "@cunjing/engine";
import { sql } from "kysely";
import { type CommandContext, handleCommand } from "../../platform/commands/handler.ts";
import { refuse } from "../../platform/commands/refusal.ts";
import { siteDay } from "../../platform/site-day.ts";
import { prepare } from "../../platform/statements/prepare.ts";
import { type DrawFrame, policyFrame, type Sample, sampleFrame } from "./draw-frame.ts";
import { makeDraw } from "./make-draw.ts";

interface Round {
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
  (a) => sql`select r.id, r.title, r.kind, r.state, r.sealed, r.first_day, r.last_day, r.scope,
      exists (select from draw d where d.campaign = r.campaign and d.round = r.id) as drawn
    from round r where r.campaign = ${a.campaign}::uuid and r.id = ${a.round}::uuid for no key update of r`,
);

/** What the newest draw of that name says was seen; of sealed ones only where this one is sealed too. */
const selectSeen = prepare<
  { campaign: string; rule_name: string; sealed: boolean },
  { seen_after: string[] }
>(
  (
    a,
  ) => sql`select seen_after from draw where campaign = ${a.campaign}::uuid and rule_name = ${a.rule_name} and drawn is not null
      and (sealed_by is null or ${a.sealed}::boolean) order by drawn_at desc, xid desc, id desc limit 1`,
);

const insertDraw = prepare<Record<string, unknown>, unknown>(
  (
    a,
  ) => sql`insert into draw (campaign, id, round, sealed_by, title, rule_name, draws, period, digest, frame, frame_size, frame_digest,
      rule, compulsory, already_seen, round_name, seed_source, seed, frame_first, published_at, published_by, seeded_at)
    values (${a.campaign}, ${a.draw}, ${a.round}, ${a.sealed_by}, ${a.title}, ${a.rule_name}, ${a.draws}, ${a.period}, ${a.digest},
      ${a.frame}::jsonb, ${a.frame_size}, ${a.frame_digest}, ${a.rule}::jsonb, ${a.compulsory}::jsonb, ${a.already_seen}::jsonb,
      ${a.round_name}, ${a.source}, ${a.seed}, ${a.frame_first}, ${a.at}, ${a.by}, ${a.seeded_at})`,
);

/** Fixes and publishes what a draw will be made from. The frame follows from the policy or the round, never from the sender. */
export const publishSeed = handleCommand(spec, async (context) => {
  const { tx, actor, campaign, body, at, record } = context;
  const round =
    body.round === undefined ? undefined : await tx.askOne(lockRound({ campaign, round: body.round }));
  const frame = await frameOf(context, round);
  const { request } = frame;
  if (request.frame.length === 0) return refuse("draw_frame_empty", {});
  const sealedBy = round?.sealed ? round.id : null;
  const seen = await tx.askOne(
    selectSeen({ campaign, rule_name: frame.ruleName, sealed: sealedBy !== null }),
  );
  const alreadySeen = seen?.seen_after ?? [];
  // A rule that cannot be drawn is found now, not when everybody waits for the result. Any seed tells.
  makeDraw({ ...request, alreadySeen, seed: "-" });

  const frame_first = body.seed === undefined;
  const frame_digest = frameDigest(request.frame);
  tx.write(
    insertDraw({
      campaign,
      draw: body.draw,
      round: round?.id,
      sealed_by: sealedBy,
      title: body.title,
      rule_name: frame.ruleName,
      draws: frame.draws,
      period: frame.period,
      digest: frame.digest,
      frame: JSON.stringify(request.frame),
      frame_size: request.frame.length,
      frame_digest,
      rule: JSON.stringify(request.rule),
      compulsory: JSON.stringify(request.compulsory ?? []),
      already_seen: JSON.stringify(alreadySeen),
      round_name: request.round,
      source: body.source,
      seed: body.seed,
      frame_first,
      at,
      by: actor.account,
      seeded_at: frame_first ? null : at,
    }),
  );
  record({
    kind: "draw.published",
    noun: "draw",
    subject: body.draw,
    sealedBy,
    change: { round: round?.id, rule: frame.ruleName, frame_digest, source: body.source, seed: body.seed },
  });
  const units = new Set(request.frame.map(({ unit }) => unit));
  return {
    draw: body.draw,
    revision: 1,
    frame_size: units.size,
    frame_digest,
    compulsory: request.compulsory?.length ?? 0,
    already_seen: alreadySeen.filter((unit) => units.has(unit)).length,
    frame_first,
  };
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
