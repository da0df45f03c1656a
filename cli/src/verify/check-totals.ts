/** Finds how a sheet makes its scores from the columns beside them, and the rows where it does not come out. */

import type { Phrase } from "@cunjing/contract";
import { type Fraction, fromInteger, multiply, negate, toShortText, tryParseFraction } from "@cunjing/engine";
import { headerOf, labelOf } from "./check-ranks.ts";
import { meanOf, sumOf } from "./numbers-of.ts";
import { columnOf } from "./read-rows.ts";
import { printAs, printsAs, readSheetNumber } from "./sheet-number.ts";
import type { Finding, SheetColumn, SheetRow, SheetTable } from "./types.ts";

interface Recipe {
  readonly parts: readonly SheetColumn[];
  readonly kind: "sum" | "mean" | "weighted";
}
export interface TotalCheck {
  readonly findings: readonly Finding[];
  readonly checked: number;
  readonly notes: readonly Phrase[];
}

const NOTHING: TotalCheck = { findings: [], checked: 0, notes: [] };
/** A recipe is the sheet's own where it explains at least so many rows, and this share of them. */
const LEAST_ROWS = 3;
const LEAST_SHARE = 0.6;

/** Sums, means or weighted sums of the parts; nothing where no recipe explains most of the sheet. */
export function checkTotals(table: SheetTable): TotalCheck {
  const scoreAt = columnOf(table.columns, "score");
  if (scoreAt === undefined) return NOTHING;
  const rows = table.rows.filter((row) => readSheetNumber(row.cells[scoreAt] ?? "") !== null);
  const tried = recipesOf(table, rows, scoreAt).map((recipe) => ({
    recipe,
    wrong: rows.filter((row) => !comesOut(row, recipe, scoreAt)),
  }));
  const best = tried.reduce<(typeof tried)[number] | undefined>(
    (least, one) => (least === undefined || one.wrong.length < least.wrong.length ? one : least),
    undefined,
  );
  const fits = best === undefined ? 0 : rows.length - best.wrong.length;
  if (best === undefined || fits < LEAST_ROWS || fits < rows.length * LEAST_SHARE) return NOTHING;
  const score = headerOf(table, "score");
  return {
    findings: best.wrong.map((row) => describe(row, best.recipe, scoreAt, score)),
    checked: rows.length,
    notes: [describeRecipe(best.recipe, score)],
  };
}

/** The numeric columns that end just before the score, all of them or the last few: what stands farther left may be people. */
function recipesOf(table: SheetTable, rows: readonly SheetRow[], scoreAt: number): Recipe[] {
  const before = table.columns.filter(
    (column) => column.at < scoreAt && !["serial", "rank", "share"].includes(column.role),
  );
  const from = before.findLastIndex((column) => !isNumeric(rows, column.at)) + 1;
  const parts = before.slice(from);
  const recipes: Recipe[] = [];
  for (let start = 0; start + 2 <= parts.length; start += 1) {
    const some = parts.slice(start);
    recipes.push({ parts: some, kind: "sum" }, { parts: some, kind: "mean" });
    if (some.every((part) => weightOf(part) !== null)) recipes.push({ parts: some, kind: "weighted" });
  }
  return recipes;
}

function isNumeric(rows: readonly SheetRow[], at: number): boolean {
  const filled = rows.filter((row) => (row.cells[at] ?? "") !== "");
  return filled.length > 0 && filled.every((row) => readSheetNumber(row.cells[at] ?? "") !== null);
}

/** 督查(40%) has the weight 0.4. */
function weightOf(part: SheetColumn): Fraction | null {
  return tryParseFraction(/(\d+(?:\.\d+)?[%％])/.exec(part.header)?.[1]?.replace("％", "%") ?? "");
}

function rightValue(row: SheetRow, { parts, kind }: Recipe): Fraction | null {
  const values = parts.flatMap((part) => {
    const number = readSheetNumber(row.cells[part.at] ?? "");
    if (number === null) return [];
    const value = /扣|减/.test(part.header) && number.value.n > 0n ? negate(number.value) : number.value;
    return kind === "weighted" ? [multiply(value, weightOf(part) ?? fromInteger(0))] : [value];
  });
  return kind === "mean" ? meanOf(values) : sumOf(values);
}

function comesOut(row: SheetRow, recipe: Recipe, scoreAt: number): boolean {
  const printed = readSheetNumber(row.cells[scoreAt] ?? "");
  const value = rightValue(row, recipe);
  return printed !== null && value !== null && printsAs(value, printed);
}

function describe(row: SheetRow, recipe: Recipe, scoreAt: number, score: string): Finding {
  const found = row.cells[scoreAt] ?? "";
  const like = readSheetNumber(found);
  const value = rightValue(row, recipe) ?? fromInteger(0);
  const right = like === null ? toShortText(value) : printAs(value, like);
  const unit = labelOf(row);
  const parts = recipe.parts.map((part) => row.cells[part.at] ?? "").filter((text) => text !== "");
  const sum =
    recipe.kind === "sum"
      ? ["之和", "add up to"]
      : recipe.kind === "mean"
        ? ["的平均", "have the mean"]
        : ["加权之和", "weighted give"];
  return {
    code: "total_wrong",
    line: row.line,
    column: score,
    unit,
    found,
    right,
    because: {
      zh: `${unit}的${score}为 ${found}，而 ${parts.join("、")} ${sum[0]}为 ${right}`,
      en: `${unit}: ${score} is ${found}, but ${parts.join(", ")} ${sum[1]} ${right}`,
    },
  };
}

function describeRecipe({ parts, kind }: Recipe, score: string): Phrase {
  const names = parts.map((part) => part.header);
  if (kind === "mean")
    return { zh: `${score}＝${names.join("、")}的平均`, en: `${score} is the mean of ${names.join(", ")}` };
  return { zh: `${score}＝${names.join("＋")}`, en: `${score} = ${names.join(" + ")}` };
}
