import { adjustAssessment as spec } from "@cunjing/contract";
import { add, parseFraction, toShortText } from "@cunjing/engine";
import { sql } from "kysely";
import { handleCommand } from "../../platform/commands/handler.ts";
import { refuse } from "../../platform/commands/refusal.ts";
import { siteInstant } from "../../platform/site-day.ts";
import { prepare } from "../../platform/statements/prepare.ts";
import { beginMove, writeMove } from "./move-assessment.ts";

type Key = { campaign: string; assessment: string; score_of: string; unit: string };

const selectScore = prepare<Key, { score: string | null; pos: number }>(
  (
    a,
  ) => sql`select score, pos from assessment_result where campaign = ${a.campaign}::uuid and assessment = ${a.assessment}::uuid
    and score_of = ${a.score_of} and unit = ${a.unit}`,
);

const upsert = prepare<Record<string, unknown>, unknown>(
  (
    a,
  ) => sql`insert into assessment_adjustment as known (campaign, id, assessment, score_of, unit, pos, computed, change, adjusted, reason,
      adjusted_by, adjusted_at)
    values (${a.campaign}::uuid, ${a.adjustment}::uuid, ${a.assessment}::uuid, ${a.score_of}, ${a.unit}, ${a.pos}::bigint, ${a.computed},
      ${a.change}, ${a.adjusted}, ${a.reason}, ${a.by}::uuid, ${a.at}::timestamptz)
    on conflict (campaign, assessment, score_of, unit) do update
      set computed = excluded.computed, change = excluded.change, adjusted = excluded.adjusted, reason = excluded.reason,
        adjusted_by = excluded.adjusted_by, adjusted_at = excluded.adjusted_at`,
);

/** 审定调整: exact, beside the computed value. */
export const adjustAssessment = handleCommand(spec, async (context) => {
  const { tx, actor, campaign, body, at, record } = context;
  const { adjustment, assessment, score_of, unit, change, reason } = body;
  const moving = await beginMove(context, assessment, "adjust");
  const found = await tx.askOne(selectScore({ campaign, assessment, score_of, unit }));
  if (found === undefined || found.score === null) return refuse("not_found", {});
  const computed = found.score;
  const adjusted = toShortText(add(parseFraction(computed), parseFraction(change)));
  const by = actor.account;
  tx.write(
    upsert({
      campaign,
      adjustment,
      assessment,
      score_of,
      unit,
      pos: found.pos,
      computed,
      change,
      adjusted,
      reason,
      by,
      at,
    }),
  );
  const note = `${unit} ${score_of} ${computed} → ${adjusted}：${reason}`;
  writeMove(tx, campaign, moving, { move: "adjust", at: siteInstant(at), by, note });
  record({
    kind: "assessment.adjusted",
    noun: "assessment",
    subject: assessment,
    unit,
    pos: found.pos,
    change: { score_of, computed, change, adjusted, reason },
  });
  return { adjustment, computed, adjusted };
});
