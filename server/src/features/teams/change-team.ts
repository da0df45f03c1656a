import { changeTeam as spec } from "@cunjing/contract";
import { sql } from "kysely";
import { handleCommand } from "../../platform/commands/handler.ts";
import { prepare } from "../../platform/statements/prepare.ts";
import { teamToChange } from "./team-to-change.ts";

const updateTeam = prepare<
  {
    team: string;
    name: string | undefined;
    topic: string | null | undefined;
    keep_topic: boolean;
    lead_post: string | null | undefined;
    keep_lead_post: boolean;
  },
  unknown
>(
  (a) => sql`update team set name = coalesce(${a.name}::text, name),
      topic = case when ${a.keep_topic}::boolean then topic else ${a.topic}::text end,
      lead_post = case when ${a.keep_lead_post}::boolean then lead_post else ${a.lead_post}::text end
    where id = ${a.team}::uuid`,
);

/** Changes what is named; what is not named stays, and null empties. */
export const changeTeam = handleCommand(spec, async (context) => {
  const { tx, body, record } = context;
  const row = await teamToChange(context, body.team);
  const { team, name, topic, lead_post } = body;
  tx.write(
    updateTeam({
      team,
      name,
      topic,
      keep_topic: topic === undefined,
      lead_post,
      keep_lead_post: lead_post === undefined,
    }),
  );
  record({ kind: "team.changed", noun: "team", subject: team, change: { name, topic, lead_post } });
  return { team, revision: row.revision + 1 };
});
