import { makeTeam as spec } from "@cunjing/contract";
import { sql } from "kysely";
import { handleCommand } from "../../platform/commands/handler.ts";
import { prepare } from "../../platform/statements/prepare.ts";

const insertTeam = prepare<Record<string, unknown>, unknown>(
  (a) => sql`insert into team (id, campaign, code, pool, name, kind, topic, lead_post)
    values (${a.team}, ${a.campaign}, ${a.code}, ${a.pool}, ${a.name}, ${a.kind}, ${a.topic}, ${a.lead_post})`,
);

/** Sets up a team. The same code in the same pool is refused (constraint team_code_once). */
export const makeTeam = handleCommand(spec, async ({ tx, campaign, body, record }) => {
  tx.write(insertTeam({ ...body, campaign }));
  const { team, ...change } = body;
  record({ kind: "team.made", noun: "team", subject: team, change });
  return { team, revision: 1 };
});
