import { drawUnits as spec } from "@cunjing/contract";
import type { DrawRequest } from "@cunjing/engine";
import { sql } from "kysely";
import { handleCommand } from "../../platform/commands/handler.ts";
import { refuse } from "../../platform/commands/refusal.ts";
import { prepare } from "../../platform/statements/prepare.ts";
import { orderUnits } from "../rounds/store-plan.ts";
import { makeDraw } from "./make-draw.ts";

interface Row {
  readonly round: string | null;
  readonly round_title: string | null;
  readonly cancelled: boolean;
  readonly sealed_by: string | null;
  readonly draws: "units" | "facts";
  readonly frame: DrawRequest["frame"];
  readonly rule: DrawRequest["rule"];
  readonly compulsory: string[];
  readonly already_seen: string[];
  readonly round_name: string;
  readonly seed: string | null;
  readonly seed_source: string;
  readonly done: boolean;
  readonly revision: number;
}

const lockDraw = prepare<{ campaign: string; draw: string }, Row>(
  (
    a,
  ) => sql`select d.round, r.title as round_title, coalesce(r.state = 'cancelled', false) as cancelled, d.sealed_by, d.draws, d.frame,
      d.rule, d.compulsory, d.already_seen, d.round_name, d.seed, d.seed_source, d.drawn is not null as done, d.revision
    from draw d left join round r on r.campaign = d.campaign and r.id = d.round
    where d.campaign = ${a.campaign}::uuid and d.id = ${a.draw}::uuid for no key update of d`,
);

const storeDraw = prepare<Record<string, unknown>, unknown>(
  (
    a,
  ) => sql`update draw set seed = ${a.seed}, seeded_at = coalesce(seeded_at, ${a.at}), drawn = ${a.drawn}::jsonb,
      proof = ${a.proof}::jsonb, seen_after = ${a.seen_after}::jsonb, drawn_at = ${a.at}, drawn_by = ${a.by}
    where campaign = ${a.campaign}::uuid and id = ${a.draw}::uuid`,
);

/** Draws from what was published, by the seed that came out. A round's units get their orders with it. */
export const drawUnits = handleCommand(spec, async ({ tx, actor, campaign, body, at, record }) => {
  const row = await tx.askOne(lockDraw({ campaign, draw: body.draw }));
  if (row === undefined) return refuse("not_found", {});
  if (row.done) return refuse("draw_done", {});
  if (row.cancelled) {
    const state = { zh: "已经取消", en: "cancelled" };
    return refuse("round_state_wrong", { title: row.round_title ?? "", state });
  }
  if (row.seed !== null && body.seed !== undefined && body.seed !== row.seed)
    return refuse("draw_rule_changed", { what: { zh: "种子", en: "seed" } });
  const seed = row.seed ?? body.seed;
  if (seed === undefined) return refuse("draw_without_seed", { source: row.seed_source });

  const { frame, rule, compulsory, already_seen: alreadySeen, round_name } = row;
  const made = makeDraw({ seed, round: round_name, frame, rule, compulsory, alreadySeen });
  const { drawn, proof, seen_after } = made;
  tx.write(
    storeDraw({
      campaign,
      draw: body.draw,
      seed,
      drawn: JSON.stringify(drawn),
      proof: JSON.stringify(proof),
      seen_after: JSON.stringify(seen_after),
      at,
      by: actor.account,
    }),
  );
  if (row.round !== null) {
    const units = drawn.map(({ unit }) => unit);
    orderUnits({ tx, campaign }, row.round, row.sealed_by !== null, units);
  }
  record({
    kind: "draw.drawn",
    noun: "draw",
    subject: body.draw,
    sealedBy: row.sealed_by,
    change: { seed, drawn: drawn.length, drawn_digest: proof.drawn_digest, round: row.round },
  });
  return {
    draw: body.draw,
    revision: row.revision + 1,
    drawn: drawn.map(({ place, unit }) => ({ place, unit })),
    wanted: proof.wanted,
    drawn_digest: proof.drawn_digest,
  };
});
