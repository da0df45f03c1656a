import { makeTeam as spec } from "@cunjing/contract";
import { sql } from "kysely";
import { handleCommand } from "../../platform/commands/handler.ts";
import { refuse } from "../../platform/commands/refusal.ts";
import { siteDay } from "../../platform/site-day.ts";
import { prepare } from "../../platform/statements/prepare.ts";

const insertTeam = prepare<Record<string, unknown>, unknown>(
  (a) => sql`insert into team (id, campaign, code, pool, name, kind, topic, lead_post)
    values (${a.team}, ${a.campaign}, ${a.code}, ${a.pool}, ${a.name}, ${a.kind}, ${a.topic}, ${a.lead_post})`,
);

const selectOwn = prepare<{ pool: string; kind: string; day: string }, { own: boolean }>(
  (a) => sql`select keeps_team(${a.pool}::text, ${a.kind}::text, ${a.day}::date) as own`,
);

/** Sets up a team, which its sender is to keep. The same code in the same pool is refused (constraint team_code_once). */
export const makeTeam = handleCommand(spec, async ({ tx, campaign, body, now, record }) => {
  const row = await tx.askOne(selectOwn({ pool: body.pool, kind: body.kind, day: siteDay(now) }));
  if (row?.own !== true) return refuse("team_of_another", { team: body.name });
  tx.write(insertTeam({ ...body, campaign }));
  const { team, ...change } = body;
  record({ kind: "team.made", noun: "team", subject: team, change });
  return { team, revision: 1 };
});
