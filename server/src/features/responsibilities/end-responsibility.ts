import { endResponsibility as spec } from "@cunjing/contract";
import { sql } from "kysely";
import { handleCommand } from "../../platform/commands/handler.ts";
import { refuse } from "../../platform/commands/refusal.ts";
import { siteDay } from "../../platform/site-day.ts";
import { prepare } from "../../platform/statements/prepare.ts";
import { responsibilityToChange } from "./responsibility-to-change.ts";

const end = prepare<{ campaign: string; id: string; last_day: string }, unknown>(
  (a) => sql`update responsibility set valid = daterange(lower(valid), ${a.last_day}::date, '[]')
    where campaign = ${a.campaign}::uuid and id = ${a.id}::uuid`,
);

/** What ended before today is past and stays; what is still held, or ends later, gets its last day. */
export const endResponsibility = handleCommand(
  spec,
  async ({ tx, actor, campaign, body, base, now, record }) => {
    const { responsibility, last_day, reason } = body;
    const row = await responsibilityToChange(tx, actor, campaign, responsibility, base);
    if (row.last_day !== null && row.last_day < siteDay(now))
      return refuse("responsibility_over", { last_day: row.last_day });
    if (row.first_day !== null && last_day < row.first_day)
      return refuse("responsibility_days_wrong", { first_day: row.first_day, last_day });
    tx.write(end({ campaign, id: responsibility, last_day }));
    record({
      kind: "responsibility.ended",
      noun: "responsibility",
      subject: responsibility,
      unit: row.unit,
      pos: row.pos,
      change: { last_day: [row.last_day, last_day], reason },
    });
    return { responsibility, revision: row.revision + 1 };
  },
);
