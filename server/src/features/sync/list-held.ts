import { type AnswerOf, listHeld as spec } from "@cunjing/contract";
import { sql } from "kysely";
import { handleRead } from "../../platform/commands/handler.ts";
import { cutPage } from "../../platform/lists/cursor.ts";
import { readKeys } from "../../platform/lists/read-keys.ts";
import { siteInstant } from "../../platform/site-day.ts";
import { compose } from "../../platform/statements/prepare.ts";

const ORDER = "held";
type Line = AnswerOf<typeof spec>["held"][number];
interface Row extends Omit<Line, "claimed_at" | "at" | "received_at" | "expires_at"> {
  readonly claimed_at: Date | null;
  readonly at: Date;
  readonly received_at: Date;
  readonly expires_at: Date;
}

/** What waits, and what could not be done and was not given up, the newest first; equal instants by id. */
export const listHeld = handleRead(spec, async ({ tx, actor, campaign, query }) => {
  const after = readKeys(ORDER, query.cursor, ["instant", "uuid"]);
  const conditions = [
    sql`account = ${actor.account}::uuid and campaign = ${campaign}::uuid`,
    query.state === undefined ? sql`state not in ('done', 'discarded')` : sql`state = ${query.state}`,
    ...(after === undefined ? [] : [sql`(received_at, id) < (${after[0]}::timestamptz, ${after[1]}::uuid)`]),
  ];
  const rows = await tx.ask(
    compose<Row>(sql<Row>`select id as command, name, body, why, state, awaits, claimed_at, at, received_at, expires_at, failure
      from held_command where ${sql.join(conditions, sql` and `)}
      order by received_at desc, id desc limit ${query.limit + 1}::integer`),
  );
  const { page, next } = cutPage(rows, query.limit, ORDER, ({ received_at, command }) => [
    siteInstant(received_at),
    command,
  ]);
  return { held: page.map(toLine), next };
});

const toLine = ({ claimed_at, at, received_at, expires_at, ...row }: Row): Line => ({
  ...row,
  claimed_at: claimed_at === null ? null : siteInstant(claimed_at),
  at: siteInstant(at),
  received_at: siteInstant(received_at),
  expires_at: siteInstant(expires_at),
});
