/** Recomputes percentages: shares of a total (占比) and rates of one column to another (整改率). */
import type { Phrase } from "@cunjing/contract";
import { divide, type Fraction, fromInteger } from "@cunjing/engine";
import { labelOf } from "./check-ranks.ts";
import { numbersOf, sumOf } from "./numbers-of.ts";
import { printAs, printsAs, readSheetNumber } from "./sheet-number.ts";
import type { Finding, SheetColumn, SheetNumber, SheetRow, SheetTable } from "./types.ts";

/** How a share comes about: one column by another of the row, or by the column's total. */
interface Quotient {
  readonly part: SheetColumn;
  readonly whole: SheetColumn | Fraction;
}

const LEAST_SHARE = 0.5;

export function checkShares(table: SheetTable): { findings: Finding[]; checked: number; notes: Phrase[] } {
  const findings: Finding[] = [];
  const notes: Phrase[] = [];
  let checked = 0;
  for (const share of table.columns.filter((column) => column.role === "share")) {
    const rows = allRows(table).filter((row) => readShare(row, share) !== null);
    const best = chooseQuotient(table, rows, share);
    if (best === null) continue;
    checked += rows.length;
    notes.push(describeQuotient(best.quotient, share));
    for (const row of best.wrong) findings.push(describe(row, share, best.quotient));
  }
  return { findings, checked, notes };
}

/** Rates hold in the row of totals as well. */
function allRows(table: SheetTable): SheetRow[] {
  const totals = table.summaries.filter((one) => one.kind === "sum" || one.kind === "subtotal");
  return [
    ...table.rows,
    ...totals.map(({ label, line, cells }) => ({ unit: label, group: "", line, cells })),
  ];
}

/** 45.40% and, under a header with %, 45.40 alike. */
function readShare(row: SheetRow, share: SheetColumn): SheetNumber | null {
  const number = readSheetNumber(row.cells[share.at] ?? "");
  if (number === null || number.percent) return number;
  const inPercent = /[%％]/.test(share.header) || number.value.n > number.value.d;
  return inPercent
    ? { value: divide(number.value, fromInteger(100)) ?? number.value, places: number.places, percent: true }
    : number;
}

function chooseQuotient(table: SheetTable, rows: readonly SheetRow[], share: SheetColumn) {
  const counts = table.columns.filter(
    (column) => (column.role === "count" || column.role === "other") && isWhole(table, column),
  );
  const tried: Quotient[] = [];
  for (const part of counts) {
    const total = table.summaries.find((one) => one.kind === "sum");
    const stated = readSheetNumber(total?.cells[part.at] ?? "")?.value;
    tried.push({
      part,
      whole: stated ?? sumOf(numbersOf(table.rows, part.at).map((number) => number.value)),
    });
    for (const whole of counts) if (whole !== part) tried.push({ part, whole });
  }
  const judged = tried.map((quotient) => ({
    quotient,
    wrong: rows.filter((row) => !comesOut(row, share, quotient)),
  }));
  const best = judged.reduce<(typeof judged)[number] | null>(
    (least, one) => (least === null || one.wrong.length < least.wrong.length ? one : least),
    null,
  );
  if (best === null || rows.length - best.wrong.length < Math.max(1, rows.length * LEAST_SHARE)) return null;
  return best;
}

function isWhole(table: SheetTable, column: SheetColumn): boolean {
  const numbers = numbersOf(table.rows, column.at);
  return numbers.length > 0 && numbers.every((number) => number.value.d === 1n && !number.percent);
}

function rightValue(row: SheetRow, { part, whole }: Quotient): Fraction | null {
  const top = readSheetNumber(row.cells[part.at] ?? "")?.value;
  const bottom = "at" in whole ? readSheetNumber(row.cells[whole.at] ?? "")?.value : whole;
  return top === undefined || bottom === undefined ? null : divide(top, bottom);
}

function comesOut(row: SheetRow, share: SheetColumn, quotient: Quotient): boolean {
  const printed = readShare(row, share);
  const value = rightValue(row, quotient);
  return printed !== null && value !== null && printsAs(value, printed);
}

function describe(row: SheetRow, share: SheetColumn, quotient: Quotient): Finding {
  const found = row.cells[share.at] ?? "";
  const value = rightValue(row, quotient);
  const like = readShare(row, share);
  const right = value === null || like === null ? "" : printAs(value, like);
  const top = row.cells[quotient.part.at] ?? "";
  const bottom = "at" in quotient.whole ? (row.cells[quotient.whole.at] ?? "") : quotient.whole.n.toString();
  const unit = labelOf(row);
  return {
    code: "share_wrong",
    line: row.line,
    column: share.header,
    unit,
    found,
    right,
    because:
      value === null
        ? {
            zh: `${unit}的${share.header}为 ${found}，而分母为 0 或缺数`,
            en: `${unit}: ${share.header} is ${found}, but there is nothing to divide by`,
          }
        : {
            zh: `${unit} ${top}÷${bottom}＝${right}，表中${share.header}为 ${found}`,
            en: `${unit}: ${top}/${bottom} is ${right}, not ${found}`,
          },
  };
}

function describeQuotient({ part, whole }: Quotient, share: SheetColumn): Phrase {
  if ("at" in whole)
    return {
      zh: `${share.header}＝${part.header}÷${whole.header}`,
      en: `${share.header} = ${part.header} / ${whole.header}`,
    };
  return {
    zh: `${share.header}＝${part.header}÷合计 ${whole.n}`,
    en: `${share.header} = ${part.header} / total ${whole.n}`,
  };
}
