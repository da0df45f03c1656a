import { reach, listEvidence as spec } from "@cunjing/contract";
import { type RawBuilder, sql } from "kysely";
import { handleRead } from "../../platform/commands/handler.ts";
import { cutPage, readCursor } from "../../platform/lists/cursor.ts";
import { siteInstant } from "../../platform/site-day.ts";
import { compose } from "../../platform/statements/prepare.ts";
import { type FileSays, measureDrift } from "./file-says.ts";
import { mayWithdraw } from "./may-withdraw.ts";

const ORDER = "evidence";

interface Row {
  readonly evidence: string;
  readonly unit: string;
  readonly unit_name: string;
  readonly problem: string | null;
  readonly inspection: string | null;
  readonly spot: string | null;
  readonly stage: "before" | "after" | "claim" | "other";
  readonly state: "awaited" | "received" | "derived" | "unreadable" | "withdrawn";
  readonly kind: "photo" | "file" | null;
  readonly media_type: string | null;
  readonly bytes: number | null;
  readonly width: number | null;
  readonly height: number | null;
  readonly taken_at: Date | null;
  readonly position: { latitude: number; longitude: number; datum: string } | null;
  readonly direction: number | null;
  readonly retakes: string | null;
  readonly note: string | null;
  readonly at: Date;
  readonly stored_at: Date | null;
  readonly says: FileSays;
  readonly unreadable_reason: string | null;
  readonly pos: number;
  readonly account: string;
}

/** The evidence of a problem, an inspection or a unit, or all that is missing, in the order in which it was said. Withdrawn evidence is left out. */
export const listEvidence = handleRead(spec, async ({ tx, actor, campaign, query }) => {
  const ranges = reach(actor, "evidence.read", campaign);
  const [low, high] = [ranges[0]?.[0] ?? 0, ranges.at(-1)?.[1] ?? -1];
  const wanted: RawBuilder<unknown>[] = [
    sql`e.campaign = ${campaign}::uuid`,
    sql`e.pos between ${low}::bigint and ${high}::bigint`,
    sql`e.state <> 'withdrawn'`,
  ];
  if (query.problem !== undefined) wanted.push(sql`e.problem = ${query.problem}::uuid`);
  if (query.inspection !== undefined) wanted.push(sql`e.inspection = ${query.inspection}::uuid`);
  if (query.unit !== undefined) wanted.push(sql`e.unit = ${query.unit}::text`);
  if (query.awaited !== undefined) wanted.push(sql`e.state = 'awaited'`);
  const after = readCursor(ORDER, query.cursor, 2);
  if (after !== undefined) wanted.push(sql`(e.at, e.id) > (${after[0]}::timestamptz, ${after[1]}::uuid)`);
  const rows = await tx.ask(
    compose<Row>(sql`select e.id as evidence, e.unit, u.name as unit_name, e.problem, e.inspection, e.spot, e.stage, e.state, e.kind,
        e.media_type, e.bytes, e.width, e.height, e.taken_at, e.position, e.direction, e.retakes, e.note, e.at, e.stored_at,
        e.says, e.unreadable_reason, e.pos, e.account
      from evidence e join unit u on u.id = e.unit
      where ${sql.join(wanted, sql` and `)} order by e.at, e.id limit ${query.limit + 1}::integer`),
  );
  const { page, next } = cutPage(rows, query.limit, ORDER, (row) => [row.at.toISOString(), row.evidence]);
  const lines = page.map((row) => ({ ...toLine(row), withdrawable: mayWithdraw(actor, campaign, row) }));
  return { evidence: lines, next };
});

function toLine({ pos: _, account: __, ...row }: Row) {
  const isHere = row.stored_at !== null;
  const takenAt = row.taken_at && siteInstant(row.taken_at);
  return {
    ...row,
    bytes: row.bytes === null ? null : Number(row.bytes),
    taken_at: takenAt,
    position: row.position as never,
    at: siteInstant(row.at),
    stored_at: row.stored_at && siteInstant(row.stored_at),
    says: isHere ? row.says : null,
    drift: isHere ? measureDrift(row.says, { takenAt, position: row.position }) : null,
  };
}
