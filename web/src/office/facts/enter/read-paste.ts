/** What was copied from a spreadsheet: cells by tab and line, and whose row each line is. */
import { UNIT_HEADERS } from "../../../words/cells/fact-cells.ts";
import type { EntryUnit } from "./grid-rows.ts";

export interface PasteColumn {
  readonly id: string;
  /** Headers that mean it, in any of the page's languages. */
  readonly names: readonly string[];
}

export interface Unplaced {
  /** From 1, as the spreadsheet's rows were copied. */
  readonly line: number;
  readonly text: string;
  readonly why: "unknown" | "ambiguous" | "again";
}

export interface Placed {
  /** The unit's cells, by column. */
  readonly rows: readonly { readonly unit: EntryUnit; readonly cells: Readonly<Record<string, string>> }[];
  readonly unplaced: readonly Unplaced[];
  /** No line begins with a unit: the values alone, in the order of the units on the screen. */
  readonly values: readonly string[] | null;
}

/** Cells of what a spreadsheet leaves on the clipboard; quoted cells may hold line breaks. Empty lines are left out. */
export function readCells(text: string): string[][] {
  const lines: string[][] = [];
  let [cells, cell, isQuoted] = [[] as string[], "", false];
  const endCell = () => {
    cells.push(cell.trim());
    cell = "";
  };
  const endLine = () => {
    endCell();
    if (cells.some((one) => one !== "")) lines.push(cells);
    cells = [];
  };
  const source = text.replaceAll("\r\n", "\n").replaceAll("\r", "\n");
  for (let at = 0; at < source.length; at += 1) {
    const char = source[at];
    if (isQuoted && char === '"' && source[at + 1] === '"') {
      cell += '"';
      at += 1;
    } else if (char === '"' && (isQuoted || cell === "")) isQuoted = !isQuoted;
    else if (isQuoted) cell += char === "\n" ? " " : char;
    else if (char === "\t") endCell();
    else if (char === "\n") endLine();
    else cell += char;
  }
  endLine();
  return lines;
}

/** Names as people copy them: full-width letters and stray spaces are no difference. */
export const plain = (name: string): string => name.normalize("NFKC").replaceAll(/\s/g, "").toLowerCase();

/**
 * Whose line each is, by the unit's name, code, id, or 镇名/村名. The first line may be headers, in any order of columns; without them the unit
 * stands first and the grid's columns follow.
 * @param repeats whether one unit may have several rows
 */
export function placePaste(
  lines: readonly (readonly string[])[],
  units: readonly EntryUnit[],
  columns: readonly PasteColumn[],
  repeats: boolean,
): Placed {
  const [head] = lines;
  if (head === undefined) return { rows: [], unplaced: [], values: null };
  const named = head.map(
    (name) => columns.find(({ names }) => names.some((one) => plain(one) === plain(name)))?.id,
  );
  const unitAt = head.findIndex((name) => UNIT_HEADERS.includes(plain(name)));
  const hasHead = unitAt >= 0 || named.some((id) => id !== undefined);
  const body = hasHead ? lines.slice(1) : lines;
  const find = finder(units);
  const at = Math.max(unitAt, 0);
  if (
    !hasHead &&
    body.every((cells) => cells.length === 1) &&
    !body.some(([one = ""]) => find(one).length > 0)
  )
    return { rows: [], unplaced: [], values: body.map(([one = ""]) => one) };
  const columnAt = (index: number): string | undefined =>
    hasHead ? named[index] : columns[index < at ? index : index - 1]?.id;
  const rows: { unit: EntryUnit; cells: Record<string, string> }[] = [];
  const unplaced: Unplaced[] = [];
  const seen = new Set<string>();
  for (const [nth, cells] of body.entries()) {
    const text = cells[at] ?? "";
    const [unit, ...others] = find(text);
    const line = nth + (hasHead ? 2 : 1);
    if (unit === undefined) unplaced.push({ line, text, why: "unknown" });
    else if (others.length > 0) unplaced.push({ line, text, why: "ambiguous" });
    else if (!repeats && seen.has(unit.unit)) unplaced.push({ line, text, why: "again" });
    else {
      seen.add(unit.unit);
      const own = cells.flatMap((cell, index) => {
        const column = index === at ? undefined : columnAt(index);
        return column === undefined || cell === "" ? [] : [[column, cell] as const];
      });
      rows.push({ unit, cells: Object.fromEntries(own) });
    }
  }
  return { rows, unplaced, values: null };
}

/** By id or code there is one; by name there may be several. */
function finder(units: readonly EntryUnit[]): (text: string) => readonly EntryUnit[] {
  const [exact, byName] = [new Map<string, EntryUnit>(), new Map<string, EntryUnit[]>()];
  for (const unit of units) {
    const { name, code, above } = unit;
    exact.set(plain(unit.unit), unit);
    if (code !== null) exact.set(plain(code), unit);
    for (const one of [name, ...(above === null ? [] : [`${above}/${name}`, `${above}${name}`])]) {
      const known = byName.get(plain(one));
      if (known === undefined) byName.set(plain(one), [unit]);
      else known.push(unit);
    }
  }
  return (text) => {
    const one = exact.get(plain(text));
    return one === undefined ? (byName.get(plain(text)) ?? []) : [one];
  };
}
