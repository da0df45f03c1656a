/** A unit that a request names, and the part of the tree that it asks about. */
import { type Actor, can, type Range, reach, type Verb } from "@cunjing/contract";
import { sql } from "kysely";
import { refuse } from "../../platform/commands/refusal.ts";
import type { Transaction } from "../../platform/commands/transaction.ts";
import { intersectRanges } from "../../platform/lists/within-ranges.ts";
import { prepare } from "../../platform/statements/prepare.ts";

export interface UnitPlace {
  readonly id: string;
  readonly name: string;
  readonly kind: string;
  readonly pos: number;
  readonly pos_end: number;
}

export const findUnit = prepare<{ unit: string }, UnitPlace>(
  (a) => sql`select id, name, kind, pos, pos_end from unit where id = ${a.unit}::text`,
);

/** @throws a refusal `not_found` where the unit is not there or out of reach */
export function reached(unit: UnitPlace | undefined, actor: Actor, verb: Verb, campaign: string): UnitPlace {
  return unit !== undefined && can(actor, verb, { campaign, pos: unit.pos }) ? unit : refuse("not_found", {});
}

/**
 * The ranges that a list covers: all that the actor reaches, or what is below one unit of it.
 * @throws a refusal `not_found` where that unit is not there or out of reach
 */
export async function askedRanges(
  tx: Transaction,
  actor: Actor,
  verb: Verb,
  campaign: string,
  below: string | undefined,
): Promise<readonly Range[]> {
  const own = reach(actor, verb, campaign);
  if (below === undefined) return own;
  const unit = reached(await tx.askOne(findUnit({ unit: below })), actor, verb, campaign);
  return intersectRanges(own, [[unit.pos, unit.pos_end]]);
}
