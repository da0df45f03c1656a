/** The steps of documents, as far as the reader sees them: those at its own units or below. */
import type { dispatchStep } from "@cunjing/contract";
import { sql } from "kysely";
import type { z } from "zod";
import { siteInstant } from "../../platform/site-day.ts";
import { prepare } from "../../platform/statements/prepare.ts";

export type StepLine = z.output<typeof dispatchStep>;

export interface StoredStep extends Omit<StepLine, "at" | "received_at"> {
  readonly dispatch: string;
  readonly at: Date;
  readonly received_at: Date;
}

/** In the order in which they were taken; equal times by receipt, then by id. */
export const selectSteps = prepare<{ campaign: string; dispatches: readonly string[] }, StoredStep>(
  (
    a,
  ) => sql`select s.dispatch, s.id as step, s.kind, s.answered_by_post as by, s.to_unit as to, u.name as to_name, s.problems, s.text,
      s.due_on, s.leader_post, s.person_post, s.medium, s.at, s.received_at
    from dispatch_step s left join unit u on u.id = s.to_unit
    where s.campaign = ${a.campaign}::uuid and s.dispatch = any (${a.dispatches}::uuid[])
    order by s.at, s.received_at, s.id`,
);

export function toStepLine({ dispatch: _, at, received_at, ...step }: StoredStep): StepLine {
  return { ...step, at: siteInstant(at), received_at: siteInstant(received_at) };
}
