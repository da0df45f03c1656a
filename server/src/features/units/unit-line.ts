/** A unit in a list, as every read of units shows it. */
import { sql } from "kysely";
import { NO_ORDER } from "./no-order.ts";

export interface UnitLineRow {
  readonly unit: string;
  readonly name: string;
  readonly kind: string;
  readonly code: string | null;
  readonly parent: string | null;
  readonly order: number;
  readonly withdrawn_on: string | null;
  readonly successor: string | null;
}

/** Of a table `u`. */
export const unitLineColumns = sql`u.id as unit, u.name, u.kind, u.code, u.parent, u.official_order as "order", u.withdrawn_on, u.successor`;

export function toUnitLine({ unit, name, kind, code, parent, order, withdrawn_on, successor }: UnitLineRow) {
  return {
    unit,
    name,
    kind,
    code,
    parent,
    order: order === NO_ORDER ? null : order,
    withdrawn_on,
    successor,
  };
}
