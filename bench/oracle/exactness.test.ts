/** Random months through the engine and through integer oracles in PostgreSQL and DuckDB: no difference is allowed. */
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { compare, type Fraction, fraction } from "@cunjing/engine";
import { type DuckDBConnection, DuckDBInstance } from "@duckdb/node-api";
import { makeRandomMonth } from "./random-month.ts";
import { runDuckdb, runPostgres } from "./run-databases.ts";
import { type Outcome, type Outcomes, runEngine } from "./run-engine.ts";
import { type Postgres, startPostgres } from "./start-postgres.ts";

const MONTHS = 12;
const THRESHOLDS = [60n, 70n, 75n, 85n];

let postgres: Postgres;
let instance: DuckDBInstance;
let duckdb: DuckDBConnection;

before(
  async () => {
    postgres = await startPostgres();
    instance = await DuckDBInstance.create(":memory:");
    duckdb = await instance.connect();
  },
  { timeout: 60_000 },
);

after(async () => {
  duckdb?.closeSync();
  instance?.closeSync();
  await postgres?.stop();
});

test("scores, ranks, grades and lists are those of the integer oracles", { timeout: 120_000 }, async () => {
  const hard = { ties: 0, thresholds: 0, unranked: 0 };
  for (let seed = 1; seed <= MONTHS; seed++) {
    const month = makeRandomMonth(seed);
    const oracle = await runPostgres(postgres.client, month);
    assertSame(runEngine(month), oracle, `month ${seed}, engine and PostgreSQL`);
    assertSame(await runDuckdb(duckdb, month), oracle, `month ${seed}, DuckDB and PostgreSQL`);
    countHard(oracle.villages, hard);
  }
  // The months are as hard as they are meant to be: equal scores from unequal counts, and scores exactly on a threshold.
  assert.ok(hard.ties > 100, `ties by different paths: ${hard.ties}`);
  assert.ok(hard.thresholds > 100, `scores on a threshold: ${hard.thresholds}`);
  assert.ok(hard.unranked > 20, `villages without a score: ${hard.unranked}`);
});

function assertSame(found: Outcomes, wanted: Outcomes, where: string): void {
  for (const level of ["villages", "counties"] as const) {
    for (const [index, one] of wanted[level].entries()) {
      assert.deepEqual(lowest(found[level][index]!), lowest(one), `${where}, ${level} ${index}`);
    }
  }
}

/** The databases do not cancel their fractions; the engine may not either. */
function lowest(outcome: Outcome): object {
  const { score } = outcome;
  return { ...outcome, score: score === null ? null : text(fraction(score.n, score.d)) };
}

const text = ({ n, d }: Fraction): string => `${n}/${d}`;

function countHard(
  villages: readonly Outcome[],
  hard: { ties: number; thresholds: number; unranked: number },
): void {
  const paths = new Map<string, Set<string>>();
  for (const { score } of villages) {
    if (score === null) {
      hard.unranked++;
      continue;
    }
    if (THRESHOLDS.some((threshold) => compare(score, { n: threshold, d: 1n }) === 0)) hard.thresholds++;
    const value = text(fraction(score.n, score.d));
    paths.set(value, (paths.get(value) ?? new Set()).add(text(score)));
  }
  for (const ways of paths.values()) hard.ties += ways.size - 1;
}
