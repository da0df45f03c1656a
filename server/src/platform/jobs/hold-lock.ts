/**
 * Whether a process of the jobs is alive is told by PostgreSQL: each holds a lock of its session, which goes with its connection. Jobs whose
 * holder is gone are given free, instead of waiting four hours as the library would let them.
 */
import pg from "pg";

const HOLD = "select pg_advisory_lock(hashtextextended($1, 0))";

/** Of holders that live, the lock is taken; whose lock can be had is gone. One's own is held by another session, and so is left alone. */
const FREE = `select graphile_worker.force_unlock_workers(array_agg(holder)), count(*)::integer as freed
  from (select distinct locked_by as holder from graphile_worker.jobs where locked_by is not null) as held
  where pg_try_advisory_xact_lock(hashtextextended(holder, 0))`;

export interface Held {
  readonly letGo: () => Promise<void>;
}

/** Takes the lock of `holder` for as long as this process and its connection live; `lost` is told when the connection ends before `letGo`. */
export async function holdLock(url: string, holder: string, lost: (error: Error) => void): Promise<Held> {
  const client = new pg.Client({
    connectionString: url,
    application_name: "cunjing jobs alive",
    keepAlive: true,
  });
  let letting = false;
  const end = (error?: Error) => {
    if (letting) return;
    letting = true;
    lost(error ?? new Error("the connection ended"));
  };
  client.on("error", end);
  client.on("end", () => end());
  await client.connect();
  await client.query(HOLD, [holder]);
  return {
    letGo: async () => {
      letting = true;
      await client.end();
    },
  };
}

/** Gives the jobs of holders that are gone free, to be done again; returns of how many holders. */
export async function freeAbandoned(queue: pg.Pool): Promise<number> {
  const { rows } = await queue.query<{ freed: number }>(FREE);
  return rows[0]?.freed ?? 0;
}
