import type { Column } from "@cunjing/contract";
import { writeTable } from "@cunjing/sheets";
import type { UnitFacts } from "../changes/unit-facts.ts";
import { NO_ORDER } from "../no-order.ts";
import { segmentsOf } from "./segments-of.ts";
import { dayBefore, OWN_COLUMNS, SUCCESSOR, UNIT_SHEET } from "./unit-sheet.ts";

/** The units as a sheet that the import takes back unchanged; in the order given, each with all its times. */
export function writeUnitSheet(units: Iterable<UnitFacts>, form: "csv" | "xlsx"): Uint8Array {
  const rows: Record<string, string>[] = [];
  const own = new Set<string>();
  for (const facts of units) {
    const segments = segmentsOf(facts);
    for (const [at, { valid, parent, code, order, attributes, name, kind }] of segments.entries()) {
      for (const key of Object.keys(attributes)) own.add(key);
      const successor = at === segments.length - 1 ? (facts.withdrawal?.successor ?? "") : "";
      rows.push({
        ...attributes,
        id: facts.id,
        name,
        kind,
        parent: parent ?? "",
        code: code ?? "",
        order: order === NO_ORDER ? "" : String(order),
        from: valid.from ?? "",
        to: valid.before === null ? "" : dayBefore(valid.before),
        [SUCCESSOR.id]: successor,
      });
    }
  }
  return writeTable(withColumns(own), rows, { form });
}

/** The sheet with a column for each attribute; the table's own attributes keep their Chinese headers. */
function withColumns(keys: ReadonlySet<string>) {
  const declared = new Set(UNIT_SHEET.columns.map(({ id }) => id));
  const more = [...keys].filter((key) => !declared.has(key) && !OWN_COLUMNS.has(key)).sort();
  const note = { zh: "自定属性", en: "an attribute of one's own" };
  const columns = more.map(
    (id): Column => ({ id, zh: id, type: "text", required: false, note, example: "" }),
  );
  return { ...UNIT_SHEET, columns: [...UNIT_SHEET.columns, ...columns] };
}
