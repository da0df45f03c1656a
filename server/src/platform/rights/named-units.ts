/** Units that a command names: found within the campaign, and within the actor's reach. */
import { type Actor, can, type Verb } from "@cunjing/contract";
import { sql } from "kysely";
import { refuse } from "../commands/refusal.ts";
import { prepare } from "../statements/prepare.ts";

export interface UnitPlace {
  readonly id: string;
  readonly pos: number;
}

/** Those of the units that the campaign covers today. */
export const findUnits = prepare<{ campaign: string; units: readonly string[] }, UnitPlace>(
  (a) => sql`select u.id, u.pos from campaign c join unit root on root.id = c.root
      join unit u on u.pos between root.pos and root.pos_end
    where c.id = ${a.campaign}::uuid and u.id = any(${a.units}::text[]) and u.withdrawn_on is null`,
);

/**
 * Holds a list of units to those that were found and that the actor reaches.
 * @throws a refusal `units_not_found` that names the first ten of the others: out of reach looks like absence
 */
export function checkUnits(
  actor: Actor,
  verb: Verb,
  campaign: string,
  asked: readonly string[],
  found: readonly UnitPlace[],
): ReadonlyMap<string, number> {
  const places = new Map(
    found.filter(({ pos }) => can(actor, verb, { campaign, pos })).map(({ id, pos }) => [id, pos]),
  );
  const missing = [...new Set(asked)].filter((unit) => !places.has(unit));
  if (missing.length === 0) return places;
  const named = missing.slice(0, 10).join("、");
  const units = missing.length > 10 ? `${named}……（共 ${missing.length} 个）` : named;
  return refuse("units_not_found", { units });
}
