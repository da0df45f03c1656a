import { sql } from "kysely";
import type { Transaction } from "../../platform/commands/transaction.ts";
import { prepare } from "../../platform/statements/prepare.ts";

export interface Recusal {
  readonly unit: string;
  readonly team: string;
  readonly member: string;
  readonly role_name: string;
  readonly home_unit: string;
}

const selectRecusals = prepare<{ day: string; tasks: string }, Recusal>(
  (a) => sql`select given.unit, given.team, m.id as member, m.role_name, m.home_unit
    from jsonb_to_recordset(${a.tasks}::jsonb) as given(unit text, team uuid)
    join unit u on u.id = given.unit
    join team_member m on m.team = given.team and m.valid @> ${a.day}::date
    join unit home on home.id = m.home_unit and u.pos between home.pos and home.pos_end
    order by u.pos, given.team, m.id`,
);

/** Members who come from the unit of a task, or from one above it: they stand aside (government supervision rules, D-6). */
export async function findRecusals(
  tx: Transaction,
  day: string,
  tasks: readonly { readonly unit: string; readonly team: string }[],
): Promise<Recusal[]> {
  if (tasks.length === 0) return [];
  return tx.ask(selectRecusals({ day, tasks: JSON.stringify(tasks) }));
}
