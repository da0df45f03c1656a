/** The statement that reads a part of a leg: by place for all of it, by transaction for what changed. */
import { type RawBuilder, sql } from "kysely";
import { withinRanges } from "../../../platform/lists/within-ranges.ts";
import { compose, type Query } from "../../../platform/statements/prepare.ts";
import type { FeedContext, FeedPart } from "./feed-part.ts";
import type { Leg, LegPart } from "./plan-walk.ts";

export interface FeedRow {
  readonly xid: string;
  readonly id: string;
  readonly pos: number;
  readonly gone: "withdrawn" | "past" | null;
  /** JSON. */
  readonly row: string | null;
}

export type After = readonly [number | string, string] | null;

export interface PartWindow {
  readonly kind: Leg["kind"];
  readonly from: string;
  readonly to: string;
  readonly after: After;
  readonly limit: number;
}

/** Ordered by (place, id) or by (transaction, id): both are total. */
export function readPart(
  part: FeedPart,
  { ranges, rounds }: LegPart,
  { kind, from, to, after, limit }: PartWindow,
  context: FeedContext,
): Query<FeedRow> {
  const gone = part.gone(context);
  const position = part.pos === undefined ? sql`0::bigint` : sql.ref(part.pos);
  const conditions: RawBuilder<unknown>[] = [
    sql`${part.campaign} = ${context.campaign}::uuid`,
    ...(part.pos === undefined ? [] : [withinRanges(part.pos, ranges ?? [])]),
    ...(rounds === undefined || part.sealedBy === undefined
      ? []
      : [sql`${sql.ref(part.sealedBy)} = any(${rounds}::uuid[])`]),
    ...part.where(context),
    sql`${part.xid} < ${to}::xid8`,
  ];
  if (kind === "changed") {
    conditions.push(sql`${part.xid} >= ${from}::xid8`);
    if (after !== null)
      conditions.push(sql`(${part.xid}, ${part.id}) > (${String(after[0])}::xid8, ${after[1]}::uuid)`);
  } else {
    conditions.push(sql`${gone} is null`);
    if (after !== null)
      conditions.push(
        part.pos === undefined
          ? sql`${part.id} > ${after[1]}::uuid`
          : sql`(${position}, ${part.id}) > (${Number(after[0])}::bigint, ${after[1]}::uuid)`,
      );
  }
  const order =
    kind === "changed"
      ? sql`${part.xid}, ${part.id}`
      : part.pos === undefined
        ? sql`${part.id}`
        : sql`${position}, ${part.id}`;
  return compose<FeedRow>(
    sql`select ${part.xid}::text as xid, ${part.id} as id, ${position} as pos, ${gone} as gone,
        case when ${gone} is null then ${part.row(context)} end as row
      from ${part.from} where ${sql.join(conditions, sql` and `)} order by ${order} limit ${limit}::integer`,
  );
}
