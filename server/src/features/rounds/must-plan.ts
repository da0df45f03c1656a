/** A plan and its draw are changed by the office that made them, or by the campaign's: another planner's are read. */
import { sql } from "kysely";
import type { CommandContext } from "../../platform/commands/handler.ts";
import { refuse } from "../../platform/commands/refusal.ts";
import { isOfOwnOffice } from "../../platform/rights/own-office.ts";
import { prepare } from "../../platform/statements/prepare.ts";

export interface Planned {
  /** The account that entered the plan, or published a draw that belongs to no round. */
  readonly planned_by: string;
  readonly planned_at: Date;
}

const selectPost = prepare<{ account: string }, { post: string }>(
  (a) => sql`select post_of(${a.account}::uuid) as post`,
);

/** @throws a refusal `plan_of_another` */
export async function mustPlan(
  context: Pick<CommandContext<unknown>, "tx" | "actor" | "campaign" | "now">,
  { planned_by: by, planned_at: at }: Planned,
): Promise<void> {
  if (await isOfOwnOffice(context, "round.plan", { by, at })) return;
  refuse("plan_of_another", { by: (await context.tx.askOne(selectPost({ account: by })))?.post ?? "" });
}
