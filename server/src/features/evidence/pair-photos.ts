import { can, pairPhotos as spec } from "@cunjing/contract";
import { sql } from "kysely";
import { handleRead } from "../../platform/commands/handler.ts";
import { refuse } from "../../platform/commands/refusal.ts";
import { prepare } from "../../platform/statements/prepare.ts";
import { matchPhotos } from "./match-photos.ts";

interface Row {
  readonly id: string;
  readonly spot: string | null;
  readonly stage: "before" | "after" | "claim";
  readonly at: Date;
  readonly direction: number | null;
  readonly retakes: string | null;
}

const selectProblem = prepare<{ campaign: string; problem: string }, { pos: number }>(
  (a) => sql`select pos from problem where campaign = ${a.campaign}::uuid and id = ${a.problem}::uuid`,
);

/** The claimed time, else that of the command: what the file says is often missing and never leads. */
const selectPhotos = prepare<{ campaign: string; problem: string }, Row>(
  (a) => sql`select id, spot, stage, coalesce(taken_at, at) as at, direction, retakes from evidence
    where campaign = ${a.campaign}::uuid and problem = ${a.problem}::uuid and kind = 'photo'
      and state in ('received', 'derived') and stage <> 'other'
    order by evidence.at, id limit 1000`,
);

/** A problem's photos as pairs of before and after. */
export const pairPhotos = handleRead(spec, async ({ tx, actor, campaign, query }) => {
  const [problem, photos] = await Promise.all([
    tx.askOne(selectProblem({ campaign, problem: query.problem })),
    tx.ask(selectPhotos({ campaign, problem: query.problem })),
  ]);
  if (problem === undefined || !can(actor, "evidence.read", { campaign, pos: problem.pos }))
    return refuse("not_found", {});
  const { pairs, alone } = matchPhotos(
    photos.map((photo) => ({
      ...photo,
      problem: query.problem,
      stage: photo.stage === "before" ? ("before" as const) : ("after" as const),
      at: photo.at.toISOString(),
    })),
  );
  return {
    pairs: pairs.map(({ before, after, by }) => ({
      spot: before.spot,
      before: before.id,
      after: after.id,
      by,
    })),
    alone: alone.map(({ id }) => id),
  };
});
