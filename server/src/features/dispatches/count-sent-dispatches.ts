import { reach, countSentDispatches as spec } from "@cunjing/contract";
import { sql } from "kysely";
import { handleRead } from "../../platform/commands/handler.ts";
import { withinRanges } from "../../platform/lists/within-ranges.ts";
import { siteDay } from "../../platform/site-day.ts";
import { compose } from "../../platform/statements/prepare.ts";
import { labelOf, rulesNow } from "../problems/rules-now.ts";
import { ownTeams } from "./own-teams.ts";

/** Counted by the day of issue; a side counts its own and nobody else's. */
export const countSentDispatches = handleRead(spec, async (context) => {
  const { tx, actor, campaign, query, now } = context;
  const month = query.month ?? siteDay(now).slice(0, 7);
  const teams = ownTeams(actor, campaign);
  const mine =
    teams.length === 0
      ? sql`d.issuer_team is null and ${withinRanges("d.pos", reach(actor, spec.verb, campaign))}`
      : sql`d.issuer_team = any(${teams}::uuid[])`;
  const [rows, named, rules] = await Promise.all([
    tx.ask(
      compose<{ channel: string; count: number }>(
        sql`select d.channel, count(*)::integer as count from dispatch d
          where d.campaign = ${campaign}::uuid and ${mine}
            and d.issued_on >= ${`${month}-01`}::date and d.issued_on < ${`${month}-01`}::date + interval '1 month'
          group by d.channel order by d.channel`,
      ),
    ),
    tx.ask(
      compose<{ name: string }>(sql`select name from team where id = any(${teams}::uuid[]) order by name`),
    ),
    rulesNow(context),
  ]);
  return {
    month,
    teams: named.map(({ name }) => name),
    total: rows.reduce((sum, { count }) => sum + count, 0),
    channels: rows.map(({ channel, count }) => ({ channel, label: labelOf(rules, channel), count })),
  };
});
