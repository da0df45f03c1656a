import { sql } from "kysely";
import { z } from "zod";
import { prepare } from "../statements/prepare.ts";
import type { Task } from "./task.ts";

const payloadOf = z.object({ job: z.number().int() });

const reschedule = prepare<{ job: number }, unknown>(
  (a) => sql`select graphile_worker.reschedule_jobs(array[${a.job}::bigint], run_at := now(), attempts := 0)`,
);

/** Lets a failing or given-up job begin anew, at once and with all its tries. One that runs, or is done, is left alone. */
export const retryJob: Task = async (payload, { transact }) => {
  const { job } = payloadOf.parse(payload);
  await transact(null, (tx) => tx.ask(reschedule({ job })));
};
