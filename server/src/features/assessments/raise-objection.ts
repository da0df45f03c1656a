import { type BodyOf, raiseObjection as spec } from "@cunjing/contract";
import { sql } from "kysely";
import { type CommandContext, handleCommand } from "../../platform/commands/handler.ts";
import { refuse } from "../../platform/commands/refusal.ts";
import { prepare } from "../../platform/statements/prepare.ts";
import { beginMove } from "./move-assessment.ts";
import { isAnswered, ownSheet, type Sheet } from "./own-sheet.ts";
import { findFrozenFact } from "./store/find-frozen-fact.ts";

const findUnit = prepare<{ unit: string }, { pos: number }>(
  (a) => sql`select pos from unit where id = ${a.unit}`,
);

const insertObjection = prepare<Record<string, unknown>, unknown>(
  (
    a,
  ) => sql`insert into assessment_objection (campaign, id, assessment, sheet, unit, pos, score_of, part, fact, reason, raised_by, raised_at)
    values (${a.campaign}::uuid, ${a.objection}::uuid, ${a.assessment}::uuid, ${a.sheet}, ${a.unit}, ${a.pos}::bigint, ${a.score_of}, ${a.part},
      ${a.fact}, ${a.reason}, ${a.by}::uuid, ${a.at}::timestamptz)`,
);

const reopenSheet = prepare<{ campaign: string; assessment: string; sheet: string }, unknown>(
  (a) => sql`update assessment_sheet
    set answered_by = null, answered_at = null, agrees = null, note = null, answer_medium = null, answer_told_by = null
    where campaign = ${a.campaign}::uuid and assessment = ${a.assessment}::uuid and unit = ${a.sheet} and answer_medium is not null`,
);

type Objection = Omit<BodyOf<typeof spec>, "assessment" | "sheet">;

/** A county contests a fact or a figure of its own sheet. */
export const raiseObjection = handleCommand(spec, async (context) => {
  const { assessment, sheet: unit, ...objection } = context.body;
  const sheet = await openSheet(context, assessment, unit);
  await addObjection(context, assessment, sheet, objection);
  return { objection: objection.objection, state: "open" as const };
});

/**
 * The sheet, still to be answered.
 * @throws refusals `not_found`, `assessment_state_wrong`, `check_over`, `sheet_answered`
 */
export async function openSheet(
  context: CommandContext<unknown>,
  assessment: string,
  sheet: string,
): Promise<Sheet> {
  const { tx, actor, campaign } = context;
  const found = await ownSheet(tx, actor, [spec.verb], { campaign, assessment, sheet });
  await beginMove(context, assessment, "object");
  return isAnswered(found) ? refuse("sheet_answered", {}) : found;
}

/** @throws refusals `not_found` (a unit beyond the sheet), `fact_not_counted` */
export async function addObjection(
  { tx, actor, campaign, at, record }: CommandContext<unknown>,
  assessment: string,
  sheet: Sheet,
  objection: Objection,
): Promise<void> {
  const { unit, fact } = objection;
  // Whoever contests has not agreed: what was entered on its word is taken back.
  tx.write(reopenSheet({ campaign, assessment, sheet: sheet.unit }));
  const found = await tx.askOne(findUnit({ unit }));
  if (found === undefined || found.pos < sheet.pos || found.pos > sheet.pos_end)
    return refuse("not_found", {});
  if (fact !== undefined) {
    const about = await findFrozenFact(tx, campaign, assessment, fact);
    const place =
      about === undefined || about === "" ? undefined : await tx.askOne(findUnit({ unit: about }));
    if (place === undefined || place.pos < sheet.pos || place.pos > sheet.pos_end)
      return refuse("fact_not_counted", { fact });
  }
  tx.write(
    insertObjection({
      ...objection,
      campaign,
      assessment,
      sheet: sheet.unit,
      pos: found.pos,
      by: actor.account,
      at,
    }),
  );
  record({
    kind: "objection.raised",
    noun: "objection",
    subject: objection.objection,
    unit,
    pos: found.pos,
    change: { assessment, sheet: sheet.unit, fact, reason: objection.reason },
  });
}
