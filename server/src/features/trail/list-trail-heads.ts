import { listTrailHeads as spec } from "@cunjing/contract";
import { sql } from "kysely";
import { handleRead } from "../../platform/commands/handler.ts";
import { cutPage } from "../../platform/lists/cursor.ts";
import { readKeys } from "../../platform/lists/read-keys.ts";
import { siteInstant } from "../../platform/site-day.ts";
import { prepare } from "../../platform/statements/prepare.ts";

const ORDER = "trail-heads";

const selectHeads = prepare<
  { before: string | undefined; most: number },
  { day: string; head: string; sealed_at: Date }
>((a) => sql`select day, head, sealed_at from daily_trail_heads(${a.before}::date, ${a.most}::integer)`);

/** The newest day first. The function asks for the verb itself (migration 0017). */
export const listTrailHeads = handleRead(spec, async ({ tx, query: { limit, cursor } }) => {
  const [before] = readKeys(ORDER, cursor, ["day"]) ?? [];
  const rows = await tx.ask(selectHeads({ before, most: limit + 1 }));
  const { page, next } = cutPage(rows, limit, ORDER, ({ day }) => [day]);
  return { heads: page.map((row) => ({ ...row, sealed_at: siteInstant(row.sealed_at) })), next };
});
