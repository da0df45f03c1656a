import { answerCheckSheet as spec } from "@cunjing/contract";
import { sql } from "kysely";
import { handleCommand } from "../../platform/commands/handler.ts";
import { refuse } from "../../platform/commands/refusal.ts";
import { prepare } from "../../platform/statements/prepare.ts";
import { beginMove } from "./move-assessment.ts";
import { ownSheet } from "./own-sheet.ts";

const answer = prepare<Record<string, unknown>, unknown>(
  (
    a,
  ) => sql`update assessment_sheet set answered_by = ${a.by}::uuid, answered_at = ${a.at}::timestamptz, agrees = ${a.agrees}, note = ${a.note}
    where campaign = ${a.campaign}::uuid and assessment = ${a.assessment}::uuid and unit = ${a.sheet}`,
);

/** A county's answer: it agrees where it raised no objection. */
export const answerCheckSheet = handleCommand(spec, async (context) => {
  const { tx, actor, campaign, body, at, record } = context;
  const { assessment, sheet: unit } = body;
  const sheet = await ownSheet(tx, actor, [spec.verb], { campaign, assessment, sheet: unit });
  await beginMove(context, assessment, "answer_sheet");
  if (sheet.answered_at !== null) return refuse("sheet_answered", {});
  const agrees = sheet.objections === 0;
  tx.write(answer({ campaign, assessment, sheet: unit, by: actor.account, at, agrees, note: body.note }));
  record({
    kind: "assessment.answered",
    noun: "assessment",
    subject: assessment,
    unit,
    pos: sheet.pos,
    change: { agrees, objections: sheet.objections, note: body.note },
  });
  return { assessment, sheet: unit, agrees, objections: sheet.objections };
});
