/** What a round sealed is opened in one statement, whatever there is of it (migration 0016). */
import { type BodyOf, type releaseRound, toSiteTime } from "@cunjing/contract";
import { sql } from "kysely";
import type { CommandContext } from "../../platform/commands/handler.ts";
import { prepare } from "../../platform/statements/prepare.ts";

/** Rows by table, and of the problems those that were numbered; a table without rows is not named. */
type Opened = Readonly<Record<string, number>>;

const open = prepare<
  { campaign: string; round: string; at: Date; minute: string; command: string },
  { opened: Opened }
>(
  (
    a,
  ) => sql`select open_sealed(${a.campaign}::uuid, ${a.round}::uuid, ${a.at}::timestamptz, ${a.minute}::text,
      ${a.command}::uuid) as opened`,
);

type Context = Pick<
  CommandContext<BodyOf<typeof releaseRound>>,
  "tx" | "campaign" | "command" | "now" | "body"
>;

/** @returns how much of what was opened, by what it is called */
export async function openSealed({ tx, campaign, command, now, body }: Context) {
  const minute = toSiteTime(now.getTime());
  const row = await tx.askOne(open({ campaign, round: body.round, at: now, minute, command }));
  const of = (table: string): number => row?.opened[table] ?? 0;
  return {
    units: of("round_unit"),
    tasks: of("task"),
    draws: of("draw"),
    inspections: of("inspection"),
    problems: of("problem"),
    numbered: of("numbered"),
    evidence: of("evidence"),
    events: of("event"),
  };
}
