/** The library's own migrations, then the one view that the owner's functions look into (migration 0011). */
import { type RunnerOptions, runMigrations } from "graphile-worker";
import type pg from "pg";

const GRANT = `do $$
declare owner text := (select pg_get_userbyid(relowner) from pg_class where oid = 'public.job_request'::regclass);
begin
  execute format('grant select on graphile_worker.jobs to %I', owner);
end $$`;

/** Safe when many processes start at once, and quick where there is nothing to do. */
export async function installQueue(
  queue: pg.Pool,
  options: Pick<RunnerOptions, "logger" | "noHandleSignals">,
): Promise<void> {
  await runMigrations({ ...options, pgPool: queue });
  const client = await queue.connect();
  try {
    await client.query("begin");
    // Grants of two at once would meet in the catalogue ("tuple concurrently updated").
    await client.query("select pg_advisory_xact_lock(hashtextextended('cunjing jobs install', 0))");
    await client.query(GRANT);
    await client.query("commit");
  } finally {
    client.release();
  }
}
