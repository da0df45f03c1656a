/** Read tables as the engine takes them: facts and units as rows of text. */
import { type FactRow, parseDay, type UnitRow } from "@cunjing/engine";
import { cellOf, type DataTable } from "./data-table.ts";

const UNIT_FIELDS = new Set(["id", "name", "kind", "parent", "from", "to", "order"]);

/** Each row of the table with its filled cells. */
export function toFactRows(data: DataTable): FactRow[] {
  const columns = [...data.columns];
  return Array.from({ length: data.length }, (_, row) => {
    const fact: Record<string, string> = {};
    for (const [id, cells] of columns) {
      const cell = cells[row];
      if (cell !== undefined && cell !== "") fact[id] = cell;
    }
    return fact;
  });
}

/** The units table for `buildUnitTree`: days as the engine counts them, all further columns as attributes. */
export function toUnitRows(units: DataTable): UnitRow[] {
  const names = [...units.columns.keys()].filter((name) => !UNIT_FIELDS.has(name));
  return Array.from({ length: units.length }, (_, row) => {
    const get = (column: string) => cellOf(units, column, row);
    const attributes = Object.fromEntries(
      names.map((name) => [name, get(name)]).filter(([, cell]) => cell !== ""),
    );
    return {
      id: get("id"),
      name: get("name"),
      kind: get("kind"),
      ...(get("parent") === "" ? {} : { parent: get("parent") }),
      ...(get("from") === "" ? {} : { from: parseDay(get("from")) }),
      ...(get("to") === "" ? {} : { to: parseDay(get("to")) }),
      ...(get("order") === "" ? {} : { order: Number(get("order")) }),
      attributes,
    };
  });
}
