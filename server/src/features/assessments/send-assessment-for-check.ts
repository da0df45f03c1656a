import { sendAssessmentForCheck as spec } from "@cunjing/contract";
import { sql } from "kysely";
import { handleCommand } from "../../platform/commands/handler.ts";
import { siteInstant } from "../../platform/site-day.ts";
import { beginMove, writeMove } from "./move-assessment.ts";
import { showToCounties, usualLastDay } from "./show-to-counties.ts";

/** Shows each county its own part of a provisional result. One day to answer by default (D-6). */
export const sendAssessmentForCheck = handleCommand(spec, async (context) => {
  const { tx, actor, campaign, body, at, now, record } = context;
  const { assessment } = body;
  const moving = await beginMove(context, assessment, "send_for_check");
  const check_until = body.until ?? usualLastDay(now);
  const { asked, sheets } = await showToCounties(tx, campaign, assessment, now);
  const step = { move: "send_for_check", at: siteInstant(at), by: actor.account, note: null } as const;
  writeMove(tx, campaign, moving, step, [
    sql`check_until = ${check_until}::date`,
    sql`shown_at = ${now}::timestamptz`,
  ]);
  record({
    kind: "assessment.shown",
    noun: "assessment",
    subject: assessment,
    change: { check_until, asked },
  });
  return {
    assessment,
    state: moving.state,
    revision: moving.row.revision + 1,
    check_until,
    sheets,
    asked: asked.length,
  };
});
