import type { listJobs } from "@cunjing/contract";
import { sql } from "kysely";
import type { z } from "zod";
import { prepare } from "../../platform/statements/prepare.ts";

type State = z.output<typeof listJobs.answer>["jobs"][number]["state"];

export interface JobRow {
  readonly id: number;
  readonly task: string;
  readonly state: State;
  readonly attempts: number;
  readonly most_attempts: number;
  readonly due_at: Date;
  readonly asked_at: Date;
  readonly last_error: string | null;
}

/** Nothing without the verb system.keep: the function asks for it (migration 0011). */
export const selectJobs = prepare<{ after: number; state: string | null; most: number }, JobRow>(
  (a) => sql`select id, task, state, attempts, most_attempts, due_at, asked_at, last_error
    from list_jobs(${a.after}::bigint, ${a.state}::text, ${a.most}::integer)`,
);
