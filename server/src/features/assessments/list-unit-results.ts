import { listUnitResults as spec } from "@cunjing/contract";
import { type RawBuilder, sql } from "kysely";
import { handleRead } from "../../platform/commands/handler.ts";
import { refuse } from "../../platform/commands/refusal.ts";
import { cutPage } from "../../platform/lists/cursor.ts";
import { readKeys } from "../../platform/lists/read-keys.ts";
import { siteInstant } from "../../platform/site-day.ts";
import { compose, prepare } from "../../platform/statements/prepare.ts";
import type { ScoreShape } from "./engine/stored-results.ts";
import { RESULT_COLUMNS, type ResultRow, toResultLine, WITH_ADJUSTMENT } from "./result-line.ts";

const ORDER = "unit-results";

interface ListHead {
  readonly list: string;
  readonly label: string;
  readonly kind: "red" | "black" | "other";
}

interface Row extends ResultRow {
  readonly assessment: string;
  readonly cadence: string;
  readonly period: string;
  readonly title: string;
  readonly first_day: string;
  readonly last_day: string;
  readonly edition: number;
  readonly corrects: string | null;
  readonly number: string | null;
  readonly issued_at: Date;
  /** Of its own score alone: its place among the policy's, and what it is called. */
  readonly shape: ScoreShape;
  readonly score_at: number;
  readonly heads: readonly ListHead[] | null;
}

const findUnit = prepare<{ unit: string }, { unit: string; name: string }>(
  (a) => sql`select id as unit, name from unit where id = ${a.unit}`,
);

/** Issued results of one unit: whoever sees more elsewhere sees no more here. */
export const listUnitResults = handleRead(spec, async ({ tx, campaign, query }) => {
  const { unit, score_of, cadence, limit } = query;
  const after = readKeys(ORDER, query.cursor, ["day", "day", "uuid", "whole"]);
  const conditions: RawBuilder<unknown>[] = [
    sql`r.campaign = ${campaign}::uuid`,
    sql`r.unit = ${unit}`,
    sql`a.issued_at is not null`,
    sql`a.superseded_by is null`,
    ...(score_of === undefined ? [] : [sql`r.score_of = ${score_of}`]),
    ...(cadence === undefined ? [] : [sql`a.cadence = ${cadence}`]),
    ...(after === undefined
      ? []
      : [
          sql`(a.last_day, a.first_day, a.id, -s.score_at) < (${after[0]}::date, ${after[1]}::date, ${after[2]}::uuid, -${after[3]}::bigint)`,
        ]),
  ];
  const [named, rows] = await Promise.all([
    tx.askOne(findUnit({ unit })),
    tx.ask(
      compose(sql<Row>`select ${RESULT_COLUMNS}, a.id as assessment, a.cadence, a.period, a.title, a.first_day, a.last_day, a.edition,
          a.corrects, a.number, a.issued_at, s.shape, s.score_at, a.lists as heads
        from ${WITH_ADJUSTMENT}
        join unit u on u.id = r.unit and u.pos = r.pos
        join assessment a on a.campaign = r.campaign and a.id = r.assessment
        cross join lateral (select one as shape, at::integer as score_at from jsonb_array_elements(a.shape) with ordinality as e (one, at)
          where one->>'score_of' = r.score_of) s
        where ${sql.join(conditions, sql` and `)}
        order by a.last_day desc, a.first_day desc, a.id desc, s.score_at limit ${limit + 1}::integer`),
    ),
  ]);
  if (named === undefined) return refuse("not_found", {});
  const { page, next } = cutPage(rows, limit, ORDER, ({ last_day, first_day, assessment, score_at }) => [
    last_day,
    first_day,
    assessment,
    score_at,
  ]);
  return { unit: named, results: page.map(toLine), next };
});

function toLine(row: Row) {
  const { parts: _, unit: __, unit_name: ___, lists, ...line } = toResultLine(row, []);
  const heads = new Map((row.heads ?? []).map(({ list, label, kind }) => [list, { list, label, kind }]));
  return {
    assessment: row.assessment,
    cadence: row.cadence,
    period: row.period,
    title: row.title,
    first_day: row.first_day,
    last_day: row.last_day,
    edition: row.edition,
    corrects: row.corrects,
    number: row.number,
    issued_at: siteInstant(row.issued_at),
    label: row.shape.label,
    full: row.shape.full ?? null,
    ...line,
    lists: lists.map((list) => heads.get(list) ?? { list, label: list, kind: "other" as const }),
  };
}
