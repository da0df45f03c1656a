import { answerCheckSheet as spec } from "@cunjing/contract";
import { sql } from "kysely";
import { type CommandContext, handleCommand } from "../../platform/commands/handler.ts";
import { refuse } from "../../platform/commands/refusal.ts";
import { prepare } from "../../platform/statements/prepare.ts";
import { beginMove } from "./move-assessment.ts";
import { isAnswered, ownSheet, type Sheet } from "./own-sheet.ts";

const answer = prepare<Record<string, unknown>, unknown>(
  (
    a,
  ) => sql`update assessment_sheet set answered_by = ${a.by}::uuid, answered_at = ${a.at}::timestamptz, agrees = ${a.agrees}, note = ${a.note},
      answer_medium = ${a.medium}, answer_told_by = ${a.told_by}
    where campaign = ${a.campaign}::uuid and assessment = ${a.assessment}::uuid and unit = ${a.sheet}`,
);

/** How an answer came that the county did not give itself. */
interface Told {
  readonly medium?: string | undefined;
  readonly told_by?: string | undefined;
  readonly note?: string | undefined;
}

/** Writes a county's answer down: it agrees where it raised no objection. */
export function answerSheet(
  { tx, actor, campaign, at, record }: CommandContext<unknown>,
  assessment: string,
  { unit, pos, objections }: Sheet,
  { medium, told_by, note }: Told,
): boolean {
  const agrees = objections === 0;
  tx.write(
    answer({
      campaign,
      assessment,
      sheet: unit,
      by: actor.account,
      at,
      agrees,
      note,
      medium: medium ?? null,
      told_by: told_by ?? null,
    }),
  );
  record({
    kind: "assessment.answered",
    noun: "assessment",
    subject: assessment,
    unit,
    pos,
    change: { agrees, objections, note, medium, told_by },
  });
  return agrees;
}

/** A county's answer. What the office entered for it on its word stands until then, and gives way to it. */
export const answerCheckSheet = handleCommand(spec, async (context) => {
  const { tx, actor, campaign, body } = context;
  const { assessment, sheet: unit, note } = body;
  const sheet = await ownSheet(tx, actor, [spec.verb], { campaign, assessment, sheet: unit });
  await beginMove(context, assessment, "answer_sheet");
  if (isAnswered(sheet)) return refuse("sheet_answered", {});
  const agrees = answerSheet(context, assessment, sheet, { note });
  return { assessment, sheet: unit, agrees, objections: sheet.objections };
});
