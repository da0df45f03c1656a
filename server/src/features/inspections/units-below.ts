import { sql } from "kysely";
import { InputRefusal } from "../../platform/commands/check-input.ts";
import type { Transaction } from "../../platform/commands/transaction.ts";
import { prepare } from "../../platform/statements/prepare.ts";

const selectBelow = prepare<{ unit: string; units: readonly string[] }, { id: string; pos: number }>(
  (a) => sql`select u.id, u.pos from unit visited join unit u on u.pos between visited.pos and visited.pos_end
    where visited.id = ${a.unit} and u.id = any(${a.units}::text[]) and u.withdrawn_on is null`,
);

/**
 * The positions of units at or below the one that was visited.
 * @returns a look-up that refuses, with their places in the command, units that lie elsewhere: nobody was there
 */
export async function unitsBelow(
  tx: Transaction,
  visited: string,
  units: readonly string[],
): Promise<(unit: string) => number> {
  if (units.length === 0) return () => 0;
  const rows = await tx.ask(selectBelow({ unit: visited, units }));
  const positions = new Map(rows.map(({ id, pos }) => [id, pos]));
  return (unit) => {
    const pos = positions.get(unit);
    if (pos !== undefined) return pos;
    throw new InputRefusal(
      units.flatMap((one, at) =>
        positions.has(one)
          ? []
          : [{ at: `problems.${at}.unit`, found: one, expected: "被查单位，或它的下级单位" }],
      ),
    );
  };
}
