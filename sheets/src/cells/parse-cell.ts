import type { Column, ColumnType } from "@cunjing/contract";
import { isBlank, type RawCell, trimText, type ValueCell } from "../grids/grid.ts";
import { type CellFault, fault } from "./cell-fault.ts";
import { expectedOf } from "./expected.ts";
import { parseDay } from "./parse-day.ts";
import { parseInstant } from "./parse-instant.ts";
import { parseNumber } from "./parse-number.ts";
import { parsePeriod } from "./parse-period.ts";
import { parseChoice, parseId, parseText, parseTruth, parseUnit } from "./parse-words.ts";

type Parser = (cell: string | ValueCell, column: Column) => string | CellFault;

const PARSERS: Readonly<Record<ColumnType, Parser>> = {
  text: parseText,
  id: parseId,
  unit: parseUnit,
  day: parseDay,
  instant: parseInstant,
  number: parseNumber,
  integer: parseNumber,
  truth: parseTruth,
  choice: parseChoice,
  period: parsePeriod,
};

/**
 * A cell's value as its column hands it on ("" where it is empty and may be), or what is wrong with it.
 * Formulas, error values and cells covered by a merge are refused: none of them is a fact that somebody recorded.
 */
export function parseCell(cell: RawCell | undefined, column: Column): string | CellFault {
  if (cell === undefined || isBlank(cell)) return parseBlank(column);
  if (typeof cell === "string") return PARSERS[column.type](trimText(cell), column);
  if (cell.kind === "formula") return fault("cell_formula", `=${cell.formula}`, plainValue(column));
  if (cell.kind === "error") return fault("cell_error", cell.text, expectedOf(column));
  if (cell.kind === "merged") {
    return isBlank(cell.value) ? parseBlank(column) : fault("cell_merged", cell.range, plainValue(column));
  }
  return PARSERS[column.type](cell, column);
}

function parseBlank(column: Column): string | CellFault {
  if (column.default !== undefined) return column.default;
  return column.required ? fault("cell_empty", "", expectedOf(column)) : "";
}

function plainValue(column: Column) {
  const expected = expectedOf(column);
  return { zh: `直接填写的值：${expected.zh}`, en: `a plain value: ${expected.en}` };
}
