import { listAssessmentResults as spec } from "@cunjing/contract";
import { type RawBuilder, sql } from "kysely";
import { handleRead } from "../../platform/commands/handler.ts";
import { refuse } from "../../platform/commands/refusal.ts";
import { cutPage, readCursor } from "../../platform/lists/cursor.ts";
import { compose, prepare } from "../../platform/statements/prepare.ts";
import type { ScoreShape } from "./engine/stored-results.ts";
import { RESULT_COLUMNS, type ResultRow, toResultLine, WITH_ADJUSTMENT } from "./result-line.ts";

const ORDER = "results";
/** As the index has it: the unranked come last. */
const UNRANKED = 2_147_483_647;

export const selectShape = prepare<
  { campaign: string; assessment: string },
  { shape: readonly ScoreShape[] | null }
>(
  (a) =>
    sql`select shape from assessment where campaign = ${a.campaign}::uuid and id = ${a.assessment}::uuid`,
);

const findRange = prepare<{ unit: string }, { pos: number; pos_end: number }>(
  (a) => sql`select pos, pos_end from unit where id = ${a.unit}`,
);

/** The ranking of one of the policy's assessments, pool by pool. */
export const listAssessmentResults = handleRead(spec, async ({ tx, campaign, query }) => {
  const { assessment, pool, below } = query;
  const after = readCursor(ORDER, query.cursor, 3);
  const [row, range] = await Promise.all([
    tx.askOne(selectShape({ campaign, assessment })),
    below === undefined ? undefined : tx.askOne(findRange({ unit: below })),
  ]);
  if (row === undefined || (below !== undefined && range === undefined)) return refuse("not_found", {});
  const shapes = row.shape ?? [];
  const score_of = query.score_of ?? shapes[0]?.score_of;
  if (score_of === undefined) return { results: [], next: null };
  const place = sql`coalesce(r.place, ${sql.lit(UNRANKED)})`;
  const conditions: RawBuilder<unknown>[] = [
    sql`r.campaign = ${campaign}::uuid`,
    sql`r.assessment = ${assessment}::uuid`,
    sql`r.score_of = ${score_of}`,
    ...(pool === undefined ? [] : [sql`r.pool = ${pool}`]),
    ...(range === undefined ? [] : [sql`r.pos between ${sql.lit(range.pos)} and ${sql.lit(range.pos_end)}`]),
    ...(after === undefined
      ? []
      : [sql`(r.pool, ${place}, r.seq) > (${after[0]}::text, ${after[1]}::integer, ${after[2]}::integer)`]),
  ];
  const rows = await tx.ask(
    compose<ResultRow>(
      sql<ResultRow>`select ${RESULT_COLUMNS} from ${WITH_ADJUSTMENT} where ${sql.join(conditions, sql` and `)}
        order by r.pool, ${place}, r.seq limit ${query.limit + 1}::integer`,
    ),
  );
  const { page, next } = cutPage(rows, query.limit, ORDER, (one) => [
    one.pool,
    one.place ?? UNRANKED,
    one.seq,
  ]);
  return { results: page.map((one) => toResultLine(one, shapes)), next };
});
