import { drawRecheck as spec } from "@cunjing/contract";
import { sql } from "kysely";
import { handleCommand } from "../../platform/commands/handler.ts";
import { refuse } from "../../platform/commands/refusal.ts";
import { siteDay } from "../../platform/site-day.ts";
import { prepare } from "../../platform/statements/prepare.ts";
import { lockDraw, settleDraw } from "../draws/settle-draw.ts";
import { mustPlan } from "../rounds/must-plan.ts";

const planRechecks = prepare<
  { campaign: string; draw: string; due_on: string; problems: readonly string[] },
  { problem: string }
>(
  (a) => sql`insert into problem_recheck (campaign, id, problem, unit, pos, sealed_by, kind, due_on, draw)
    select p.campaign, gen_random_uuid(), p.id, p.unit, p.pos, p.sealed_by, 'draw', ${a.due_on}::date, ${a.draw}::text
    from problem p where p.campaign = ${a.campaign}::uuid and p.id = any (${a.problems}::uuid[]) and p.state = 'closed'
    returning problem`,
);

/** Draws from what was published, and plans a look at each problem that was drawn. */
export const drawRecheck = handleCommand(spec, async (context) => {
  const { tx, campaign, body, now } = context;
  const today = siteDay(now);
  if (body.due_on < today) return refuse("recheck_due_passed", { due: body.due_on, today });
  const row = await tx.askOne(lockDraw({ campaign, draw: body.draw }));
  if (row === undefined || row.draws !== "facts") return refuse("not_found", {});
  await mustPlan(context, row);
  const { drawn, proof } = settleDraw(context, row);
  const problems = drawn.map(({ unit }) => unit);
  const planned = await tx.ask(planRechecks({ campaign, draw: body.draw, due_on: body.due_on, problems }));
  // The asker's units are fewer than when the frame was published: then the draw is the campaign's office's to make.
  if (planned.length < problems.length) return refuse("not_found", {});
  return {
    draw: body.draw,
    drawn: drawn.map(({ place, unit }) => ({ place, problem: unit })),
    wanted: proof.wanted,
    drawn_digest: proof.drawn_digest,
  };
});
