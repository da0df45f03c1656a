/** A plan and its draw are changed by the office that made them, or by the campaign's: another planner's are read. */
import { sql } from "kysely";
import type { CommandContext } from "../../platform/commands/handler.ts";
import { refuse } from "../../platform/commands/refusal.ts";
import { siteDay } from "../../platform/site-day.ts";
import { prepare } from "../../platform/statements/prepare.ts";

const selectPlanner = prepare<{ planner: string; day: string }, { own: boolean; by: string }>(
  (a) => sql`select plans_for(${a.planner}::uuid, ${a.day}::date) as own, post_of(${a.planner}::uuid) as by`,
);

/**
 * @param planner the account that entered the plan or published the draw
 * @throws a refusal `plan_of_another`
 */
export async function mustPlan(
  { tx, now }: Pick<CommandContext<unknown>, "tx" | "now">,
  planner: string,
): Promise<void> {
  const row = await tx.askOne(selectPlanner({ planner, day: siteDay(now) }));
  if (row?.own !== true) refuse("plan_of_another", { by: row?.by ?? "" });
}
