/** Tables inside a scenario: a first line of column names, then a line a row, cells divided by `|` (or by commas). */
import type { ScenarioRow } from "./scenario.ts";

/** A row with `times: 252` stands for 252 rows, `{n}` in its cells being 1, 2, 3 … */
const TIMES = "times";
const MOST_TIMES = 10000;

export class BlockTableError extends Error {}

/** @throws {BlockTableError} with the line that does not fit */
export function readBlockTable(text: string): ScenarioRow[] {
  const lines = text.split("\n").filter((line) => line.trim() !== "" && !line.trim().startsWith("#"));
  const [head, ...body] = lines;
  if (head === undefined) throw new BlockTableError("表是空的：第一行应是列名");
  const divider = head.includes("|") ? "|" : ",";
  const columns = cellsOf(head, divider);
  if (columns.includes("")) throw new BlockTableError(`列名有空的：“${head.trim()}”`);
  return body.flatMap((line) => {
    const cells = cellsOf(line, divider);
    if (cells.length > columns.length) {
      throw new BlockTableError(`“${line.trim()}”有 ${cells.length} 格，列名只有 ${columns.length} 个`);
    }
    return repeatRow(Object.fromEntries(columns.map((column, i) => [column, cells[i] ?? ""])));
  });
}

/** @throws {BlockTableError} where `times` is no whole number from 1 to 10,000 */
export function repeatRow(row: ScenarioRow): ScenarioRow[] {
  const { [TIMES]: times = "", ...cells } = row;
  if (times === "") return [cells];
  const count = Number(times);
  if (!Number.isInteger(count) || count < 1 || count > MOST_TIMES) {
    throw new BlockTableError(`times 应是 1 到 ${MOST_TIMES} 的整数，这里是“${times}”`);
  }
  return Array.from({ length: count }, (_, i) => numbered(cells, i + 1));
}

function numbered(cells: ScenarioRow, n: number): ScenarioRow {
  return Object.fromEntries(
    Object.entries(cells).map(([column, cell]) => [column, cell.replaceAll("{n}", String(n))]),
  );
}

function cellsOf(line: string, divider: string): string[] {
  return line.split(divider).map((cell) => cell.trim());
}
