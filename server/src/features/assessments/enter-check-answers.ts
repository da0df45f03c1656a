import { enterCheckAnswers as spec } from "@cunjing/contract";
import { handleCommand } from "../../platform/commands/handler.ts";
import { refuse } from "../../platform/commands/refusal.ts";
import { answerSheet } from "./answer-check-sheet.ts";
import { beginMove } from "./move-assessment.ts";
import { ownSheet } from "./own-sheet.ts";

/** All or none: one that was answered meanwhile leaves the others as they were. */
export const enterCheckAnswers = handleCommand(spec, async (context) => {
  const { tx, actor, campaign, body } = context;
  const { assessment, medium, told_by, note } = body;
  await beginMove(context, assessment, "answer_sheet");
  const sheets = await Promise.all(
    [...new Set(body.sheets)].map((sheet) =>
      ownSheet(tx, actor, [spec.verb], { campaign, assessment, sheet }),
    ),
  );
  if (sheets.some(({ answered_at }) => answered_at !== null)) return refuse("sheet_answered", {});
  for (const sheet of sheets) answerSheet(context, assessment, sheet, { medium, told_by, note });
  return { assessment, entered: sheets.length };
});
