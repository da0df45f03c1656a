import { listRounds as spec } from "@cunjing/contract";
import { type RawBuilder, sql } from "kysely";
import { handleRead } from "../../platform/commands/handler.ts";
import { cutPage, readCursor } from "../../platform/lists/cursor.ts";
import { compose } from "../../platform/statements/prepare.ts";
import { concerns, ROUND_COLUMNS, type StoredRound, seesRegister, toRoundRow } from "./round-row.ts";

const ORDER = "rounds";

/** The register of plans, the newest first day first; equal days by id. */
export const listRounds = handleRead(spec, async ({ tx, actor, campaign, query }) => {
  const after = readCursor(ORDER, query.cursor, 2);
  const { state, kind, first_day, last_day } = query;
  const conditions: RawBuilder<unknown>[] = [
    sql`r.campaign = ${campaign}::uuid`,
    ...(seesRegister(actor, campaign) ? [] : [concerns(actor, campaign)]),
    ...(state === undefined ? [] : [sql`r.state = ${state}`]),
    ...(kind === undefined ? [] : [sql`r.kind = ${kind}`]),
    ...(first_day === undefined ? [] : [sql`r.last_day >= ${first_day}::date`]),
    ...(last_day === undefined ? [] : [sql`r.first_day <= ${last_day}::date`]),
    ...(after === undefined ? [] : [sql`(r.first_day, r.id) < (${after[0]}::date, ${after[1]}::uuid)`]),
  ];
  const rows = await tx.ask(
    compose<StoredRound>(
      sql<StoredRound>`select ${ROUND_COLUMNS} from round r where ${sql.join(conditions, sql` and `)}
        order by r.first_day desc, r.id desc limit ${query.limit + 1}`,
    ),
  );
  const { page, next } = cutPage(rows, query.limit, ORDER, ({ first_day: day, round }) => [day, round]);
  return { rounds: page.map(toRoundRow), next };
});
