/** The sheet of units: the table that every data folder has (contract/src/tables/units.ts), with what only the server knows. */
import { type Column, DATA_TABLES, type Table, type Validity } from "@cunjing/contract";
import { formatDay, parseDay } from "@cunjing/engine";

const UNITS = DATA_TABLES.find(({ name }) => name === "units") as Table;

export const SUCCESSOR: Column = {
  id: "successor",
  zh: "承接单位",
  aliases: ["承接单位编号"],
  type: "unit",
  required: false,
  note: { zh: "撤销后由谁承接", en: "Who took over when it was withdrawn" },
  example: "v_0102",
};

/** Columns that are the unit itself; all others are attributes. */
export const OWN_COLUMNS: ReadonlySet<string> = new Set([
  "id",
  "name",
  "kind",
  "parent",
  "code",
  "order",
  "from",
  "to",
  SUCCESSOR.id,
]);

export const UNIT_SHEET: Table = { ...UNITS, columns: [...UNITS.columns, SUCCESSOR] };

/** A unit as it is on some days: name, kind, parent and the rest at once, as a row of the sheet has it. */
export interface UnitState {
  readonly name: string;
  readonly kind: string;
  readonly parent: string | null;
  readonly code: string | null;
  readonly order: number;
  readonly attributes: Readonly<Record<string, string>>;
}

/** A row of the sheet, read; `row` is its index in the table that was read. */
export interface UnitRow extends UnitState {
  readonly row: number;
  readonly id: string;
  readonly valid: Validity;
  readonly successor: string | null;
}

/** A sheet's `to` is the last day, a validity's `before` the day after it. */
export function dayAfter(day: string): string {
  return formatDay(parseDay(day) + 1);
}

export function dayBefore(day: string): string {
  return formatDay(parseDay(day) - 1);
}
