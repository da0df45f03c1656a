/** Which problems are the actor's own findings: a team's of theirs or, where a problem is no team's, from a post that they hold today. */
import { sql } from "kysely";
import type { CommandContext } from "../../platform/commands/handler.ts";
import { ofOwnOffice } from "../../platform/rights/own-office.ts";
import { compose } from "../../platform/statements/prepare.ts";

type Context = Pick<CommandContext<unknown>, "tx" | "actor" | "campaign" | "now">;

export async function foundByOwn(
  context: Context,
  problems: readonly string[],
): Promise<ReadonlySet<string>> {
  if (problems.length === 0) return new Set();
  const { tx, actor, campaign } = context;
  const own = actor.grants.filter((grant) => grant.campaign === campaign);
  const teams = own.flatMap(({ team }) => team ?? []);
  const fromOwnPost = ofOwnOffice(context, "problem.find", { by: sql`found_by`, at: sql`found_at` });
  const rows = await tx.ask(
    compose(sql<{
      id: string;
    }>`select id from problem where campaign = ${campaign}::uuid and id = any(${[...problems]}::uuid[])
      and (team = any(${teams}::uuid[]) or (team is null and ${fromOwnPost}))`),
  );
  return new Set(rows.map(({ id }) => id));
}
