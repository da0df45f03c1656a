/** The second step of every draw, of units or of problems: the published row locked, drawn by its seed, and stored. */
import type { Draw, DrawRequest } from "@cunjing/engine";
import { sql } from "kysely";
import type { CommandContext } from "../../platform/commands/handler.ts";
import { refuse } from "../../platform/commands/refusal.ts";
import { prepare } from "../../platform/statements/prepare.ts";
import type { Planned } from "../rounds/must-plan.ts";
import { DRAW_PLANNER } from "./draw-row.ts";
import { makeDraw } from "./make-draw.ts";

export interface PublishedRow extends Planned {
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

export const lockDraw = prepare<{ campaign: string; draw: string }, PublishedRow>(
  (
    a,
  ) => sql`select ${DRAW_PLANNER}, d.round, r.title as round_title, coalesce(r.state = 'cancelled', false) as cancelled, d.sealed_by, d.draws, d.frame,
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

type Context = Pick<
  CommandContext<{ readonly draw: string; readonly seed?: string | undefined }>,
  "tx" | "actor" | "campaign" | "body" | "at" | "record"
>;

/**
 * Draws from what was published, by the seed that came out, and stores the result with its proof.
 * @throws refusals `draw_done`, `draw_rule_changed`, `draw_without_seed`, `draw_refused`
 */
export function settleDraw({ tx, actor, campaign, body, at, record }: Context, row: PublishedRow): Draw {
  if (row.done) return refuse("draw_done", {});
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
  record({
    kind: "draw.drawn",
    noun: "draw",
    subject: body.draw,
    sealedBy: row.sealed_by,
    change: { seed, drawn: drawn.length, drawn_digest: proof.drawn_digest, round: row.round },
  });
  return made;
}
