import { type Actor, can, type Verb } from "@cunjing/contract";
import { refuse } from "../../platform/commands/refusal.ts";
import type { UnitPlace } from "./team-statements.ts";

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
