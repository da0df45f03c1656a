/** The rows of a table as they stood below a watermark: those that still are what they were, and what others were before (0023-facts.sql). */
import { type RawBuilder, sql } from "kysely";

export interface Below {
  readonly campaign: string;
  /** pg_snapshot as text. */
  readonly snapshot: string;
}

/** Tables whose corrections and withdrawals are kept in fact_past. */
export type PastKept =
  | "inspection"
  | "problem"
  | "responsibility"
  | "visit"
  | "commitment"
  | "round"
  | "entered_fact";

/**
 * A sub-select with the columns of the table. What is not a fact (withdrawn, unconfirmed, sealed) is among its rows: whoever reads it says
 * which count, since a withdrawal after the watermark leaves the row before it.
 */
export function rowsBelow(table: PastKept, { campaign, snapshot }: Below): RawBuilder<unknown> {
  return sql`(
    select r.* from ${sql.table(table)} r
    where r.campaign = ${campaign}::uuid and pg_visible_in_snapshot(r.fact_xid, ${snapshot}::pg_snapshot)
    union all
    select p.* from fact_past f cross join lateral jsonb_populate_record(null::${sql.table(table)}, f.past) p
    where f.campaign = ${campaign}::uuid and f.source = ${table}
      and pg_visible_in_snapshot(f.from_xid, ${snapshot}::pg_snapshot)
      and not pg_visible_in_snapshot(f.to_xid, ${snapshot}::pg_snapshot))`;
}
