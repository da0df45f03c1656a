import { releaseRound as spec } from "@cunjing/contract";
import { sql } from "kysely";
import { handleCommand } from "../../platform/commands/handler.ts";
import { refuse } from "../../platform/commands/refusal.ts";
import { siteDay, siteInstant } from "../../platform/site-day.ts";
import { prepare } from "../../platform/statements/prepare.ts";
import { numberPlan } from "./number-plan.ts";
import { openSealed } from "./open-sealed.ts";
import { mustBe, roundToChange } from "./round-to-change.ts";

const release = prepare<Record<string, unknown>, unknown>(
  (
    a,
  ) => sql`update round set sealed = false, released_at = ${a.at}, released_by = ${a.by}, release_reason = ${a.reason},
      organ_code = coalesce(${a.organ_code}::text, organ_code), plan_year = ${a.year}::integer, plan_serial = ${a.serial}::integer,
      plan_number = ${a.number}::text
    where campaign = ${a.campaign}::uuid and id = ${a.round}::uuid`,
);

/**
 * Opens a covert round with all that it sealed, and numbers it. The round stays locked from the first question on: whoever is entering
 * something for it waits, and then enters it openly. Its moment is the server's own: nothing was open before it was opened.
 */
export const releaseRound = handleCommand(spec, async (context) => {
  const { tx, actor, campaign, body, base, now, record } = context;
  const { round, reason } = body;
  const row = await roundToChange(tx, campaign, round, base);
  mustBe(row, "approved", "cancelled");
  if (!row.sealed) return refuse("round_not_sealed", { title: row.title });
  const opened = await openSealed(context);
  const { organ } = row;
  const organ_code = body.organ_code ?? row.organ_code;
  // Last of all: the organ's counter is what others wait for.
  const number =
    organ === null || organ_code === null ? null : await numberPlan(tx, organ, organ_code, siteDay(now));
  tx.write(
    release({
      campaign,
      round,
      at: now,
      by: actor.account,
      reason,
      organ_code: number === null ? null : organ_code,
      year: number?.year,
      serial: number?.serial,
      number: number?.text,
    }),
  );
  const plan_number = number?.text ?? null;
  record({
    kind: "round.released",
    noun: "round",
    subject: round,
    change: { reason, plan_number, opened },
  });
  return { round, revision: row.revision + 1, released_at: siteInstant(now), plan_number, opened };
});
