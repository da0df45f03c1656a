import { type Actor, can } from "@cunjing/contract";
import { sql } from "kysely";
import { refuse } from "../../platform/commands/refusal.ts";
import { prepare } from "../../platform/statements/prepare.ts";

export interface BurdenedUnit {
  readonly id: string;
  readonly name: string;
  readonly pos: number;
  readonly pos_end: number;
}

export const findUnit = prepare<{ unit: string }, BurdenedUnit>(
  (a) => sql`select id, name, pos, pos_end from unit where id = ${a.unit}::text`,
);

/** @throws a refusal `not_found` where the unit is not there or out of reach */
export const reached = (unit: BurdenedUnit | undefined, actor: Actor, campaign: string): BurdenedUnit =>
  unit !== undefined && can(actor, "burden.read", { campaign, pos: unit.pos })
    ? unit
    : refuse("not_found", {});
