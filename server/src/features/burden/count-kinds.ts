/** How many units of each kind parts of the tree have: what the policy asks of a kind, it asks of each of them. */
import { sql } from "kysely";
import type { Transaction } from "../../platform/commands/transaction.ts";
import { prepare } from "../../platform/statements/prepare.ts";
import type { Area } from "./count-asked.ts";

const count = prepare<{ areas: string }, { area: string; kind: string; units: number }>(
  (a) => sql`select a.id as area, u.kind, count(*)::integer as units
    from jsonb_to_recordset(${a.areas}::jsonb) as a(id text, low bigint, high bigint)
      join unit u on u.pos between a.low and a.high and u.withdrawn_on is null
    group by a.id, u.kind`,
);

/** By area; of the units that there are today. */
export async function countKinds(
  tx: Transaction,
  areas: readonly Area[],
): Promise<(area: string) => ReadonlyMap<string, number>> {
  if (areas.length === 0) return () => new Map();
  const rows = await tx.ask(count({ areas: JSON.stringify(areas) }));
  const byArea = Map.groupBy(rows, ({ area }) => area);
  return (area) => new Map((byArea.get(area) ?? []).map(({ kind, units }) => [kind, units]));
}
