/**
 * Lines of a checklist as inspectors write them: by the id or the Chinese label of the policy's standard. They are handed
 * on by id; a line that its standard does not have would silently cost nothing, so it is refused.
 */
import { type Failure, failure } from "@cunjing/contract";
import type { Policy } from "@cunjing/engine";
import { cellOf, type DataTable, placeOf } from "./data-table.ts";

type Standards = NonNullable<Policy["standards"]>;

/** The tables with ids in `inspections.standard` and `inspection_items.item`; failures are added. */
export function nameStandardItems(
  tables: ReadonlyMap<string, DataTable>,
  policies: readonly Policy[],
  failures: Failure[],
): ReadonlyMap<string, DataTable> {
  const standards: Standards = Object.assign({}, ...policies.map((policy) => policy.standards ?? {}));
  const inspections = tables.get("inspections");
  const items = tables.get("inspection_items");
  if (Object.keys(standards).length === 0 || inspections === undefined || items === undefined) return tables;
  const named = mapColumn(inspections, "standard", (written) => idIn(standards, written) ?? written);
  const standardOf = standardByInspection(named, standards);
  const checked = mapColumn(items, "item", (written, row) => {
    const standard = standardOf(cellOf(items, "inspection", row));
    if (standard === undefined || written === "") return written;
    const id = idIn(standard.items, written);
    if (id !== undefined) return id;
    const known = Object.entries(standard.items);
    const expected = {
      zh: known.map(([item, { label }]) => `${label}（${item}）`).join("、"),
      en: known.map(([item]) => item).join(", "),
    };
    failures.push(failure("choice_unknown", { ...placeOf(items, row, "item"), found: written, expected }));
    return written;
  });
  return new Map([...tables, ["inspections", named], ["inspection_items", checked]]);
}

function idIn(
  known: Readonly<Record<string, { readonly label: string }>>,
  written: string,
): string | undefined {
  if (Object.hasOwn(known, written)) return written;
  return Object.entries(known).find(([, { label }]) => label === written)?.[0];
}

/** The standard that an inspection names; where there is one only, it need not be named. */
function standardByInspection(inspections: DataTable, standards: Standards) {
  const all = Object.values(standards);
  const only = all.length === 1 ? all[0] : undefined;
  const named = new Map(
    (inspections.columns.get("id") ?? []).map((id, row) => [id, cellOf(inspections, "standard", row)]),
  );
  return (inspection: string): Standards[string] | undefined => {
    const name = named.get(inspection) ?? "";
    return name === "" ? only : standards[name];
  };
}

function mapColumn(data: DataTable, id: string, map: (cell: string, row: number) => string): DataTable {
  const cells = data.columns.get(id);
  return cells === undefined ? data : { ...data, columns: new Map([...data.columns, [id, cells.map(map)]]) };
}
