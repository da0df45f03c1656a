import type { Column } from "@cunjing/contract";
import { showCell, type ValueCell } from "../grids/grid.ts";
import { toHalfWidth } from "../grids/half-width.ts";
import { type CellFault, fault } from "./cell-fault.ts";
import { compareDecimals } from "./compare-decimals.ts";
import { expectedOf } from "./expected.ts";

const PLAIN = /^(0|-?[1-9]\d*)(\.\d+)?$/;
const SIGNED = /^[+-]?\d+(\.\d+)?$/;
const GROUPED = /^[+-]?\d{1,3}(,\d{3})+(\.\d+)?$/;
const PERCENT = /^[+-]?\d+(\.\d+)?\s*%$/;
const LEADING = /^[+-]?\d+(\.\d+)?/;
/** More digits than anybody wrote down. */
const LONGEST = 40;

/** A number cell as exact decimal text, inside the column's range. */
export function parseNumber(cell: string | ValueCell, column: Column): string | CellFault {
  const text = typeof cell === "string" ? readDecimal(cell, column) : readValueCell(cell, column);
  if (typeof text !== "string") return text;
  if (column.type === "integer" && text.includes(".")) {
    return /\.0+$/.test(text)
      ? checkRange(text.replace(/\.0+$/, ""), column)
      : fault("number_expected", text, expectedOf(column));
  }
  return checkRange(text, column);
}

function readValueCell(cell: ValueCell, column: Column): string | CellFault {
  if (cell.kind === "number" && !cell.percent) return cell.text;
  if (cell.kind === "number")
    return fault("number_unclear", `${cell.text}（显示为百分数）`, percentAdvice(cell.text));
  return fault("number_expected", showCell(cell), expectedOf(column));
}

function readDecimal(raw: string, column: Column): string | CellFault {
  if (PLAIN.test(raw) && raw.length <= LONGEST) return raw;
  const text = toHalfWidth(raw).trim();
  if (text.length > LONGEST) return fault("number_expected", raw, expectedOf(column));
  if (SIGNED.test(text)) return dropIdleSigns(text);
  if (GROUPED.test(text)) return dropIdleSigns(text.replaceAll(",", ""));
  if (PERCENT.test(text)) return fault("number_unclear", raw, percentAdvice(text.replace(/\s*%$/, "")));
  const leading = LEADING.exec(text)?.[0];
  const expected = expectedOf(column);
  if (leading === undefined || /[eE]/.test(text)) return fault("number_expected", raw, expected);
  return fault("number_expected", raw, {
    zh: `${expected.zh}；若指 ${leading}，只写 ${leading}`,
    en: `${expected.en}; if ${leading} is meant, write ${leading} alone`,
  });
}

/** A percentage could stand for 92.5 or for 0.925; which one, only the person and the policy know. */
function percentAdvice(number: string) {
  return {
    zh: `不带百分号的数：写 ${number} 或它的百分之一，看办法要哪一种`,
    en: `a number without a percent sign: ${number} or its hundredth, whichever the policy reads`,
  };
}

/** +05.20 is 5.20: what is written after the point is kept. */
function dropIdleSigns(text: string): string {
  const bare = text.replace(/^\+/, "").replace(/^(-?)0+(?=\d)/, "$1");
  return /^-0(\.0+)?$/.test(bare) ? bare.slice(1) : bare;
}

function checkRange(text: string, column: Column): string | CellFault {
  const { min, max } = column;
  if (min !== undefined && compareDecimals(text, min) < 0)
    return fault("number_outside", text, expectedOf(column));
  if (max !== undefined && /\d/.test(max) && compareDecimals(text, max) > 0) {
    return fault("number_outside", text, expectedOf(column));
  }
  return text;
}
