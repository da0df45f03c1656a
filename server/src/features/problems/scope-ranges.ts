import { type Actor, type Range, reach, type Verb } from "@cunjing/contract";
import { refuse } from "../../platform/commands/refusal.ts";
import type { Transaction } from "../../platform/commands/transaction.ts";
import { intersectRanges } from "../../platform/lists/within-ranges.ts";
import { build, prepare } from "../../platform/statements/prepare.ts";

const findRange = prepare((a: { unit: string }) =>
  build.selectFrom("unit").select(["pos", "pos_end as end"]).where("id", "=", a.unit),
);

/**
 * The actor's units for a verb, or the part of them that lies in the unit asked for.
 * @throws a refusal `not_found` where that is out of reach
 */
export async function scopeRanges(
  tx: Transaction,
  actor: Actor,
  verb: Verb,
  campaign: string,
  unit: string | undefined,
): Promise<readonly Range[]> {
  const own = reach(actor, verb, campaign);
  if (unit === undefined) return own;
  const asked = await tx.askOne(findRange({ unit }));
  const ranges = asked === undefined ? [] : intersectRanges(own, [[asked.pos, asked.end]]);
  return ranges.length === 0 ? refuse("not_found", {}) : ranges;
}
