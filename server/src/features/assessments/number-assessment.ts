import { numberAssessment as spec } from "@cunjing/contract";
import { sql } from "kysely";
import { handleCommand } from "../../platform/commands/handler.ts";
import { siteDay, siteInstant } from "../../platform/site-day.ts";
import { takeNumber } from "../documents/take-number.ts";
import { beginMove, writeMove } from "./move-assessment.ts";

/** The bulletin that bears the number; all of them are of one series. */
const bulletinOf = (cadence: string) =>
  cadence === "xun" ? "ten-day-bulletin" : cadence === "quarter" ? "quarterly-bulletin" : "monthly-bulletin";

/** Numbers a signed result. The number is the bulletin's (通报), and is never given twice. */
export const numberAssessment = handleCommand(spec, async (context) => {
  const { tx, actor, campaign, body, at, now, record } = context;
  const { assessment, organ } = body;
  const moving = await beginMove(context, assessment, "number");
  // Last: the counter stays locked until the transaction ends.
  const number = await takeNumber(tx, {
    organ,
    year: Number(siteDay(now).slice(0, 4)),
    kind: bulletinOf(moving.row.cadence),
    noun: "assessment",
    subject: assessment,
    now,
  });
  const step = { move: "number", at: siteInstant(at), by: actor.account, note: number.text } as const;
  writeMove(tx, campaign, moving, step, [sql`number = ${number.text}`, sql`number_organ = ${organ}::uuid`]);
  record({
    kind: "assessment.numbered",
    noun: "assessment",
    subject: assessment,
    change: { number: number.text },
  });
  return { assessment, state: moving.state, revision: moving.row.revision + 1, number: number.text };
});
