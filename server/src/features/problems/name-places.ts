import { sql } from "kysely";
import type { Transaction } from "../../platform/commands/transaction.ts";
import { prepare } from "../../platform/statements/prepare.ts";

export interface Place {
  readonly name: string;
  /** The units above it, the highest first, without the campaign's root. */
  readonly above: readonly string[];
}

const selectPlaces = prepare<{ campaign: string; units: readonly string[] }, Place & { readonly id: string }>(
  (a) => sql`select u.id, u.name, array(
      with recursive up as (
        select p.id, p.name, p.parent, 1 as depth from unit p where p.id = u.parent and u.id <> c.root and p.id <> c.root
        union all
        select p.id, p.name, p.parent, up.depth + 1 from up join unit p on p.id = up.parent where p.id <> c.root
      ) select name from up order by depth desc) as above
    from unit u join campaign c on c.id = ${a.campaign}::uuid where u.id = any(${a.units}::text[])`,
);

/** Units by name, each with what tells it from others of that name. */
export async function namePlaces(
  tx: Pick<Transaction, "ask">,
  campaign: string,
  units: readonly string[],
): Promise<ReadonlyMap<string, Place>> {
  if (units.length === 0) return new Map();
  const rows = await tx.ask(selectPlaces({ campaign, units }));
  return new Map(rows.map(({ id, ...place }) => [id, place]));
}
