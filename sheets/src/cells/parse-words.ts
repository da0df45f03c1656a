/** Cells that hold words: text, ids, choices, truth values and units (as written; resolve-units.ts finds them). */
import type { Column } from "@cunjing/contract";
import { hasLostDigits } from "../grids/exact-decimal.ts";
import { showCell, trimText, type ValueCell } from "../grids/grid.ts";
import { toHalfWidth } from "../grids/half-width.ts";
import { type CellFault, fault } from "./cell-fault.ts";
import { findClosest } from "./closest.ts";
import { expectedOf } from "./expected.ts";

const TRUE = new Set(["是", "true", "yes", "y", "1", "√", "✓", "有", "对"]);
const FALSE = new Set(["否", "false", "no", "n", "0", "×", "✗", "无", "不是"]);
/** What a spreadsheet makes of a long code in a CSV: 4.10702E+11. */
const SCIENTIFIC = /^\d(\.\d+)?[eE]\+\d+$/;
const LONGEST_ID = 100;

export function parseText(cell: string | ValueCell, column: Column): string | CellFault {
  if (typeof cell === "string") {
    return cell.includes("\ufffd") ? damaged(cell) : trimText(cell);
  }
  if (cell.kind === "truth" || (cell.kind === "number" && !cell.percent)) return cell.text;
  // A spreadsheet makes a date of a typed 3-5: what stood there can no longer be told.
  return fault("text_expected", showCell(cell), expectedOf(column));
}

export function parseId(cell: string | ValueCell, column: Column): string | CellFault {
  if (typeof cell !== "string") return parseNumericId(cell, column);
  if (cell.includes("\ufffd")) return damaged(cell);
  const text = toHalfWidth(trimText(cell));
  if (SCIENTIFIC.test(text)) return fault("number_digits_lost", text, expectedOf(column));
  if (text.length > LONGEST_ID || /[\s\p{C}]/u.test(text))
    return fault("id_expected", text, expectedOf(column));
  return text;
}

function parseNumericId(cell: ValueCell, column: Column): string | CellFault {
  if (cell.kind !== "number" || !/^\d+$/.test(cell.text)) {
    return fault("id_expected", showCell(cell), {
      zh: `${expectedOf(column).zh}，以“文本”格式填写`,
      en: `${expectedOf(column).en}, in a cell of text format`,
    });
  }
  return hasLostDigits(cell.text) ? fault("number_digits_lost", cell.text, expectedOf(column)) : cell.text;
}

/** A unit as written: spaces around the slash of a path are dropped. */
export function parseUnit(cell: string | ValueCell, column: Column): string | CellFault {
  if (typeof cell !== "string") return parseNumericId(cell, column);
  if (cell.includes("\ufffd")) return damaged(cell);
  const text = trimText(cell);
  return SCIENTIFIC.test(text) ? fault("number_digits_lost", text, expectedOf(column)) : text;
}

export function parseTruth(cell: string | ValueCell, column: Column): string | CellFault {
  const text = toHalfWidth(showCell(cell)).toLowerCase();
  if (TRUE.has(text)) return "true";
  if (FALSE.has(text)) return "false";
  return fault("truth_expected", showCell(cell), expectedOf(column));
}

/** A choice's id, from its id or its Chinese word; in an open column a word beyond them as it is written. */
export function parseChoice(cell: string | ValueCell, column: Column): string | CellFault {
  const text = parseText(cell, column);
  if (typeof text !== "string") return text;
  const choices = column.choices ?? [];
  const known = choices.find((choice) => choice.id === text.toLowerCase() || choice.zh === text);
  if (known !== undefined) return known.id;
  if (column.open === true) return text;
  const expected = expectedOf(column);
  const close = findClosest(
    text,
    choices.map((choice) => choice.zh).concat(choices.map((choice) => choice.id)),
  );
  if (close === undefined) return fault("choice_unknown", text, expected);
  return fault("choice_unknown", text, {
    zh: `${expected.zh}（是否指“${close}”？）`,
    en: `${expected.en} (did you mean ${close}?)`,
  });
}

function damaged(cell: string): CellFault {
  return fault("cell_text_damaged", cell, { zh: "完整的文字", en: "undamaged text" });
}
