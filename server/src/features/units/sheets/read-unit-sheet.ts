import { type Failure, failure, kindOfWord, UNIT_KIND_SPECS } from "@cunjing/contract";
import { cellOf, type DataFile, type DataTable, findClosest, placeOf, readOneTable } from "@cunjing/sheets";
import type { UnitFacts } from "../changes/unit-facts.ts";
import { NO_ORDER } from "../no-order.ts";
import { findUnits } from "./find-parents.ts";
import { dayAfter, OWN_COLUMNS, SUCCESSOR, UNIT_SHEET, type UnitRow } from "./unit-sheet.ts";

export interface ReadUnitSheet {
  readonly rows: readonly UnitRow[];
  /** For the places of failures; undefined where there was nothing to read. */
  readonly data: DataTable | undefined;
  /** The columns that the sheet has: what it does not have, it says nothing about. */
  readonly columns: ReadonlySet<string>;
  readonly failures: readonly Failure[];
}

/** As the database has it (unit_id_shape). */
const ID = /^[A-Za-z0-9_.-]{1,64}$/;

/** The cells of a sheet of units, before anybody asked which units they mean. */
export interface OpenedSheet {
  readonly data: DataTable | undefined;
  readonly failures: readonly Failure[];
}

export function openUnitSheet(file: DataFile): OpenedSheet {
  return readOneTable(file, UNIT_SHEET);
}

/** All ids that the sheet may speak of: those of its rows, and what it names as parents and successors. */
export function idsIn({ data }: OpenedSheet): string[] {
  const columns = ["id", "parent", SUCCESSOR.id];
  const cells = columns.flatMap((column) => data?.columns.get(column) ?? []);
  return [...new Set(cells)].filter((cell) => ID.test(cell));
}

/** Reads a sheet of units. Parents may be units of the tree that the sheet does not have. */
export function readUnitSheet(
  { data, failures: unread }: OpenedSheet,
  tree: ReadonlyMap<string, UnitFacts>,
): ReadUnitSheet {
  const failures = [...unread];
  if (data === undefined) return { rows: [], data, columns: new Set(), failures };
  const columns = new Set(data.sources.flatMap(({ headers }) => [...headers.keys()]));
  const parents = findUnits(data, "parent", tree, failures);
  const successors = findUnits(data, SUCCESSOR.id, tree, failures);
  const attributes = [...columns].filter((column) => !OWN_COLUMNS.has(column));
  const rows = Array.from({ length: data.length }, (_, row): UnitRow => {
    const get = (column: string) => cellOf(data, column, row);
    const own = attributes.map((column) => [column, get(column)]).filter(([, cell]) => cell !== "");
    return {
      row,
      id: readId(data, row, failures),
      name: get("name"),
      kind: readKind(data, row, failures),
      parent: parents[row] || null,
      code: get("code") || null,
      order: get("order") === "" ? NO_ORDER : Number(get("order")),
      attributes: Object.fromEntries(own),
      valid: {
        from: get("from") || null,
        before: get("to") === "" ? null : dayAfter(get("to")),
      },
      successor: successors[row] || null,
    };
  });
  return { rows, data, columns, failures };
}

function readId(data: DataTable, row: number, failures: Failure[]): string {
  const id = cellOf(data, "id", row);
  if (id === "" || ID.test(id)) return id;
  const expected = { zh: "1—64 个字母、数字、下划线、点或短横", en: "1 to 64 letters, digits, _ . or -" };
  failures.push(failure("id_expected", { ...placeOf(data, row, "id"), found: id, expected }));
  return "";
}

/** The column takes any word, since policies may have kinds of their own; the tree's kinds are those of the contract. */
function readKind(data: DataTable, row: number, failures: Failure[]): string {
  const word = cellOf(data, "kind", row);
  const kind = word === "" ? undefined : kindOfWord(word);
  if (kind !== undefined) return kind;
  if (word === "") return "";
  const all = Object.values(UNIT_KIND_SPECS).map(({ zh }) => zh);
  const close = findClosest(word, all);
  const hint = close === undefined ? "" : `（是否指“${close}”？）`;
  const expected = {
    zh: `以下之一：${all.join("、")}${hint}`,
    en: `one of ${Object.keys(UNIT_KIND_SPECS).join(", ")}`,
  };
  failures.push(failure("choice_unknown", { ...placeOf(data, row, "kind"), found: word, expected }));
  return "";
}
