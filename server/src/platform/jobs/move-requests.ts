/**
 * Turns what commands asked for into jobs: each request is deleted in the transaction that adds its job, so none is lost and none is done twice.
 */
import { setTimeout as sleep } from "node:timers/promises";
import { sql } from "kysely";
import type { Logger } from "pino";
import type { Pool } from "../commands/transaction.ts";
import { prepare } from "../statements/prepare.ts";
import { transact } from "./transact.ts";

/** Looking costs a fraction of a millisecond. Not NOTIFY: that takes one lock for the whole cluster at each commit (docs/decisions). */
const LOOKS_EVERY_MS = 500;
const AT_ONCE = 500;

/** All in one call of the queue, which takes a sixth of the time of a call each; of two with one key the later one is asked for. */
const moveSome = prepare<{ most: number }, { moved: number }>(
  (a) => sql`with taken as (
      delete from job_request where id in (
        select id from job_request order by id limit ${a.most}::integer for update skip locked)
      returning id, task, key, payload, run_at
    ), last as (
      select distinct on (task, key) task, key, payload, run_at from taken order by task, key, id desc
    ), added as (
      select count(*) from graphile_worker.add_jobs(array(
        select row(task, payload::json, null, run_at, null, task || ' ' || key, null, null)::graphile_worker.job_spec from last))
    ) select (select count(*) from taken)::integer as moved from added`,
);

/** Moves the requests that are there now, and says how many. */
export async function moveRequests(database: Pool): Promise<number> {
  for (let all = 0; ; ) {
    const row = await transact(database, null, (tx) => tx.askOne(moveSome({ most: AT_ONCE })));
    const moved = row?.moved ?? 0;
    all += moved;
    if (moved < AT_ONCE) return all;
  }
}

/** Keeps moving them until `signal`; a database that is away is asked again. */
export async function keepMoving(database: Pool, log: Logger, signal: AbortSignal): Promise<void> {
  while (!signal.aborted) {
    try {
      await moveRequests(database);
    } catch (error) {
      log.warn({ err: error }, "job requests were not taken over");
    }
    await sleep(LOOKS_EVERY_MS, undefined, { signal }).catch(() => {});
  }
}
