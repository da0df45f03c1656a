/** How much waits in the queue, by task, and how late it is: the lag of the derived photo sizes is one of them. */

import { sql } from "kysely";
import { Gauge, type Registry } from "prom-client";
import type { Pool } from "../commands/transaction.ts";
import { prepare } from "../statements/prepare.ts";
import { transact } from "./transact.ts";

interface Row {
  readonly task: string;
  readonly waiting: number;
  readonly given_up: number;
  readonly lag_seconds: number;
}

const selectTasks = prepare<object, Row>(
  () => sql`select task_identifier as task,
      count(*) filter (where attempts < max_attempts)::integer as waiting,
      count(*) filter (where attempts >= max_attempts and locked_at is null)::integer as given_up,
      coalesce(extract(epoch from now() - min(run_at) filter (
        where attempts < max_attempts and locked_at is null and run_at < now())), 0)::float8 as lag_seconds
    from graphile_worker.jobs group by 1
    union all
    select task, count(*)::integer, 0, extract(epoch from now() - min(requested_at))::float8 from job_request group by 1`,
);

const GAUGES = {
  cunjing_jobs_waiting: { help: "Jobs not yet done, by task", value: "waiting" },
  cunjing_jobs_given_up: { help: "Jobs that failed as often as they may, by task", value: "given_up" },
  cunjing_jobs_lag_seconds: {
    help: "How long the oldest job that could run has been waiting, by task",
    value: "lag_seconds",
  },
} as const satisfies Record<string, { help: string; value: keyof Row }>;

/** The gauges of one scrape are read by one statement. */
const SHARED_MS = 500;

/** Registers the gauges; they are read from the database when the metrics are asked for. A task without jobs shows 0. */
export function measureJobs(registry: Registry, database: Pool, tasks: readonly string[]): void {
  let asked = { at: Number.NEGATIVE_INFINITY, rows: Promise.resolve<Row[] | undefined>(undefined) };
  const ask = (): Promise<Row[] | undefined> => {
    const at = performance.now();
    if (at - asked.at > SHARED_MS) {
      const rows = transact(database, null, (tx) => tx.ask(selectTasks({})));
      asked = { at, rows: rows.catch(() => undefined) };
    }
    return asked.rows;
  };
  for (const [name, { help, value }] of Object.entries(GAUGES))
    new Gauge({
      name,
      help,
      labelNames: ["task"],
      registers: [registry],
      // Of requests and jobs of one task: a sum, but of the lag the longer.
      async collect() {
        const rows = await ask();
        // Without the database nothing is known of the jobs; what the processes know of themselves is told all the same.
        if (rows === undefined) return this.reset();
        for (const task of new Set([...tasks, ...rows.map((row) => row.task)])) {
          const values = rows.filter((row) => row.task === task).map((row) => row[value]);
          const shown = value === "lag_seconds" ? Math.max(0, ...values) : values.reduce((a, b) => a + b, 0);
          this.set({ task }, shown);
        }
      },
    });
}
