import { reach, listCommitments as spec } from "@cunjing/contract";
import { sql } from "kysely";
import { handleRead } from "../../platform/commands/handler.ts";
import { cutPage, readCursor } from "../../platform/lists/cursor.ts";
import { withinRanges } from "../../platform/lists/within-ranges.ts";
import { siteInstant } from "../../platform/site-day.ts";
import { compose } from "../../platform/statements/prepare.ts";

interface Row {
  readonly unit: string;
  readonly unit_name: string;
  readonly parent_name: string | null;
  readonly by: string;
  readonly by_name: string;
  readonly promised_at: Date;
  readonly pos: number;
}

const ORDER = "commitments";

/** The promised units within the reader's reach: a village finds itself, a county its own. */
export const listCommitments = handleRead(spec, async ({ tx, actor, campaign, query }) => {
  const { period, by, limit } = query;
  const after = readCursor(ORDER, query.cursor, 1);
  const rows = await tx.ask(
    compose<Row>(sql`select c.unit, u.name as unit_name, above.name as parent_name, c.promised_by as by, promiser.name as by_name,
        c.promised_at, c.pos
      from commitment c join unit u on u.id = c.unit left join unit above on above.id = u.parent join unit promiser on promiser.id = c.promised_by
      where c.campaign = ${campaign}::uuid and c.period = ${period} and c.withdrawn_at is null and c.pos > ${after?.[0] ?? -1}::bigint
        and (${by ?? null}::text is null or c.promised_by = ${by ?? null}) and ${withinRanges("c.pos", reach(actor, spec.verb, campaign))}
      order by c.pos limit ${limit + 1}`),
  );
  const { page, next } = cutPage(rows, limit, ORDER, ({ pos }) => [pos]);
  return {
    commitments: page.map(({ pos: _, promised_at, ...row }) => ({
      ...row,
      promised_at: siteInstant(promised_at),
    })),
    next,
  };
});
