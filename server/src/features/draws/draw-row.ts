/** A draw as it is stored, and as it is published. */
import type { AnswerOf, listDraws } from "@cunjing/contract";
import type { Draw } from "@cunjing/engine";
import { sql } from "kysely";
import { siteInstant } from "../../platform/site-day.ts";
import { prepare } from "../../platform/statements/prepare.ts";
import type { Planned } from "../rounds/must-plan.ts";

export type DrawLine = AnswerOf<typeof listDraws>["draws"][number];
type Instants = "published_at" | "seeded_at" | "drawn_at";

export interface StoredLine extends Omit<DrawLine, Instants> {
  readonly published_at: Date;
  readonly seeded_at: Date | null;
  readonly drawn_at: Date | null;
}

/** Over `draw d`. */
export const DRAW_COLUMNS = sql`d.id as draw, d.revision, d.title, d.round, d.rule_name, d.draws, d.period, d.round_name, d.frame_size,
  d.frame_digest, d.seed_source, d.seed, d.frame_first, d.published_at, post_of(d.published_by) as published_by, d.seeded_at, d.drawn_at`;

/** Whose a draw is, over `draw d left join round r`: the round's planner's, or the publisher's where it belongs to none. */
export const DRAW_PLANNER = sql`coalesce(r.planned_by, d.published_by) as planned_by, coalesce(r.planned_at, d.published_at) as planned_at`;

export const toDrawLine = (row: StoredLine): DrawLine => ({
  ...row,
  published_at: siteInstant(row.published_at),
  seeded_at: row.seeded_at === null ? null : siteInstant(row.seeded_at),
  drawn_at: row.drawn_at === null ? null : siteInstant(row.drawn_at),
});

export interface StoredDraw extends StoredLine, Planned {
  readonly policy: string | null;
  readonly frame: Draw["request"]["frame"];
  readonly rule: Draw["request"]["rule"];
  readonly compulsory: string[];
  readonly already_seen: string[];
  readonly drawn: Draw["drawn"] | null;
  readonly proof: Draw["proof"] | null;
  readonly seen_after: string[] | null;
}

export const selectDraw = prepare<{ campaign: string; draw: string }, StoredDraw>(
  (
    a,
  ) => sql`select ${DRAW_COLUMNS}, p.policy, d.frame, d.rule, d.compulsory, d.already_seen, d.drawn, d.proof, d.seen_after,
      ${DRAW_PLANNER}
    from draw d left join policy p on p.digest = d.digest
      left join round r on r.campaign = d.campaign and r.id = d.round
    where d.campaign = ${a.campaign}::uuid and d.id = ${a.draw}::uuid`,
);

/** All that went in and came out, as anybody verifies it; undefined before it is drawn. */
export function publishedDraw(row: StoredDraw): Draw | undefined {
  const { seed, drawn, proof, seen_after, round_name: round, frame, rule, compulsory, already_seen } = row;
  if (seed === null || drawn === null || proof === null || seen_after === null) return undefined;
  return {
    request: { seed, round, frame, rule, compulsory, alreadySeen: already_seen },
    drawn,
    proof,
    seen_after,
  };
}
