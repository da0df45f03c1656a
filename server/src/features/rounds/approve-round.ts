import { approveRound as spec } from "@cunjing/contract";
import { sql } from "kysely";
import { handleCommand } from "../../platform/commands/handler.ts";
import { refuse } from "../../platform/commands/refusal.ts";
import { siteDay } from "../../platform/site-day.ts";
import { prepare } from "../../platform/statements/prepare.ts";
import { numberPlan } from "./number-plan.ts";
import { mustBe, roundToChange } from "./round-to-change.ts";

const approve = prepare<Record<string, unknown>, unknown>(
  (
    a,
  ) => sql`update round set state = 'approved', approved_by = ${a.by}, approved_at = ${a.at}, organ = ${a.organ},
      organ_code = ${a.organ_code}, plan_year = ${a.year}, plan_serial = ${a.serial}, plan_number = ${a.number}
    where campaign = ${a.campaign}::uuid and id = ${a.round}::uuid`,
);

/** Approves a round and gives it its number; a covert one gets it at its release. */
export const approveRound = handleCommand(
  spec,
  async ({ tx, actor, campaign, body, base, at, now, record }) => {
    const { round, organ, organ_code } = body;
    const row = await roundToChange(tx, campaign, round, base);
    mustBe(row, "planned");
    if ([row.planned_by, row.changed_by].includes(actor.account)) return refuse("round_own_plan", {});
    if (row.units === 0 && row.scope.kind !== "sample")
      return refuse("round_without_units", { title: row.title });

    const number = row.sealed ? null : await numberPlan(tx, organ, organ_code, siteDay(now));
    tx.write(
      approve({
        campaign,
        round,
        by: actor.account,
        at,
        organ,
        organ_code,
        year: number?.year,
        serial: number?.serial,
        number: number?.text,
      }),
    );
    record({
      kind: "round.approved",
      noun: "round",
      subject: round,
      sealedBy: row.sealed ? round : null,
      change: { organ, plan_number: number?.text },
    });
    return {
      round,
      revision: row.revision + 1,
      state: "approved" as const,
      plan_number: number?.text ?? null,
    };
  },
);
