/** The first step of every draw: frame, rule and the seed's source are stored as they are published, and never change. */
import { frameDigest } from "@cunjing/engine";
import { sql } from "kysely";
import type { CommandContext } from "../../platform/commands/handler.ts";
import { refuse } from "../../platform/commands/refusal.ts";
import { prepare } from "../../platform/statements/prepare.ts";
import type { DrawFrame } from "./draw-frame.ts";
import { makeDraw } from "./make-draw.ts";

/** What the newest draw of that name says was seen; of sealed ones only where this one is sealed too. */
const selectSeen = prepare<
  { campaign: string; rule_name: string; sealed: boolean },
  { seen_after: string[] }
>(
  (
    a,
  ) => sql`select seen_after from draw where campaign = ${a.campaign}::uuid and rule_name = ${a.rule_name} and drawn is not null
      and (sealed_by is null or ${a.sealed}::boolean) order by drawn_at desc, xid desc limit 1`,
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

interface Said {
  readonly draw: string;
  readonly title: string;
  readonly source: string;
  readonly seed?: string | undefined;
}

type Context = Pick<CommandContext<Said>, "tx" | "actor" | "campaign" | "body" | "at" | "record">;

/**
 * @param round whose sample it is, and whether that is sealed
 * @throws refusals `draw_frame_empty`, `draw_refused`
 */
export async function publishDraw(
  { tx, actor, campaign, body, at, record }: Context,
  frame: DrawFrame,
  round?: { readonly id: string; readonly sealed: boolean },
) {
  const { request } = frame;
  if (request.frame.length === 0) return refuse("draw_frame_empty", {});
  const sealedBy = round?.sealed === true ? round.id : null;
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
}
