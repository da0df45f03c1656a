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

/** Registers the gauges; they are read from the database when the metrics are asked for. A task without jobs shows 0. */
export function measureJobs(registry: Registry, database: Pool, tasks: readonly string[]): void {
  const make = (name: string, help: string, collect?: (this: Gauge<"task">) => Promise<void>) =>
    new Gauge({
      name,
      help,
      labelNames: ["task"],
      registers: [registry],
      ...(collect === undefined ? {} : { collect }),
    });
  const givenUp = make("cunjing_jobs_given_up", "Jobs that failed as often as they may");
  const lag = make("cunjing_jobs_lag_seconds", "How long the oldest job that could run has been waiting");
  make("cunjing_jobs_waiting", "Jobs not yet done, by task", async function () {
    const rows = await transact(database, null, (tx) => tx.ask(selectTasks({})));
    for (const task of new Set([...tasks, ...rows.map((row) => row.task)])) {
      const own = rows.filter((row) => row.task === task);
      this.set(
        { task },
        own.reduce((sum, { waiting }) => sum + waiting, 0),
      );
      givenUp.set(
        { task },
        own.reduce((sum, { given_up }) => sum + given_up, 0),
      );
      lag.set({ task }, Math.max(0, ...own.map(({ lag_seconds }) => lag_seconds)));
    }
  });
}
