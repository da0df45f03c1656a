/** Which problems are the actor's own findings: a team's of theirs or, where a problem is no team's, from a post that they hold today. */
import { sql } from "kysely";
import type { CommandContext } from "../../platform/commands/handler.ts";
import { ofOwnOffice } from "../../platform/rights/own-office.ts";
import { compose } from "../../platform/statements/prepare.ts";
import type { CaseRow } from "./case-row.ts";

type Context = Pick<CommandContext<unknown>, "tx" | "actor" | "campaign" | "now">;

/** A team's finding is told from its row; only of those of no team is asked whose post it was. */
export async function foundByOwn(
  context: Context,
  rows: readonly Pick<CaseRow, "id" | "team">[],
): Promise<ReadonlySet<string>> {
  const { tx, actor, campaign } = context;
  const grants = actor.grants.filter((grant) => grant.campaign === campaign);
  const teams = new Set(grants.flatMap(({ team }) => team ?? []));
  const ofTeam = rows.flatMap(({ id, team }) => (team !== null && teams.has(team) ? id : []));
  const ofNone = rows.flatMap(({ id, team }) => (team === null ? id : []));
  if (ofNone.length === 0) return new Set(ofTeam);
  const fromOwnPost = ofOwnOffice(context, "problem.find", { by: sql`found_by`, at: sql`found_at` });
  const own = await tx.ask(
    compose(sql<{ id: string }>`select id from problem
      where campaign = ${campaign}::uuid and id = any(${ofNone}::uuid[]) and ${fromOwnPost}`),
  );
  return new Set([...ofTeam, ...own.map(({ id }) => id)]);
}
