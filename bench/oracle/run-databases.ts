/** A random month through PostgreSQL and DuckDB, in whole numbers. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { DuckDBConnection } from "@duckdb/node-api";
import type pg from "pg";
import { COMMON_FULL, COUNTIES, type RandomMonth, VILLAGES } from "./random-month.ts";
import type { Outcome, Outcomes } from "./run-engine.ts";

/** Rows as text cells, whatever the database's own numbers are. */
type Row = Readonly<Record<string, string>>;
type Database = { run: (sql: string) => Promise<unknown>; rows: (sql: string) => Promise<Row[]> };

const TABLES = [
  "inspections",
  "due_problems",
  "answers",
  "village_scores",
  "county_scores",
  "villages",
  "counties",
];

export async function runPostgres(client: pg.Client, month: RandomMonth): Promise<Outcomes> {
  const rows = async (sql: string): Promise<Row[]> => (await client.query(sql)).rows;
  return runDatabase({ run: (sql) => client.query(sql), rows }, "ranks-postgres.sql", month);
}

export async function runDuckdb(connection: DuckDBConnection, month: RandomMonth): Promise<Outcomes> {
  const rows = async (sql: string): Promise<Row[]> =>
    (await connection.runAndReadAll(sql)).getRowObjectsJson() as unknown as Row[];
  return runDatabase({ run: (sql) => connection.run(sql), rows }, "ranks-duckdb.sql", month);
}

async function runDatabase(database: Database, ranks: string, month: RandomMonth): Promise<Outcomes> {
  await database.run(TABLES.map((table) => `drop table if exists ${table};`).join("\n"));
  await database.run(insertMonth(month));
  await database.run(readFileSync(join(import.meta.dirname, "scores.sql"), "utf8"));
  await database.run(readFileSync(join(import.meta.dirname, ranks), "utf8"));
  const villages = await database.rows(
    "select village::text as id, n::text as n, d::text as d, rank::text as rank, in_county::text as in_county, grade, red::text as red, black::text as black from villages",
  );
  const counties = await database.rows(
    "select county::text as id, n::text as n, d::text as d, rank::text as rank from counties",
  );
  return {
    villages: byId(villages, VILLAGES, { rank: 0, inCounty: 0, grade: null, lists: [] }, (row) => ({
      inCounty: Number(row.in_county),
      grade: row.grade!,
      lists: listsOf(row, villages.length),
    })),
    counties: byId(counties, COUNTIES, { rank: 0 }, () => ({})),
  };
}

/** The first tenth, rounded up, with everybody who ties with its last. */
function listsOf(row: Row, ranked: number): string[] {
  const lists: string[] = [];
  if (Number(row.rank) <= Math.ceil(ranked / 10)) lists.push("best_tenth");
  if (row.black === "true") lists.push("black");
  if (row.red === "true") lists.push("red");
  return lists;
}

function byId(
  rows: readonly Row[],
  count: number,
  unranked: Omit<Outcome, "score">,
  more: (row: Row) => Partial<Outcome>,
): Outcome[] {
  const outcomes: Outcome[] = Array.from({ length: count }, () => ({ score: null, ...unranked }));
  for (const row of rows) {
    const score = { n: BigInt(row.n!), d: BigInt(row.d!) };
    outcomes[Number(row.id)] = { score, rank: Number(row.rank), ...more(row) };
  }
  return outcomes;
}

function insertMonth(month: RandomMonth): string {
  const insert = (table: string, columns: string, rows: readonly (readonly number[])[]): string => {
    const values = rows.map((row) => `(${row.join(",")})`).join(",");
    return `create table ${table} (${columns}); insert into ${table} values ${values};`;
  };
  return [
    insert(
      "inspections",
      "village integer, marks bigint",
      month.inspections.map(({ village, score, full }) => [village, score * (COMMON_FULL / full)]),
    ),
    insert(
      "due_problems",
      "village integer, on_time integer",
      month.dueProblems.map(({ village, onTime }) => [village, onTime ? 1 : 0]),
    ),
    insert(
      "answers",
      "village integer, value bigint, weight bigint",
      month.answers.map(({ village, value, weight }) => [village, value, weight]),
    ),
  ].join("\n");
}
