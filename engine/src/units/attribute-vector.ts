/** Attributes of units as columns: cells of text, read as the type that the policy's formulas need. */
import { parseDay } from "../calendar/day.ts";
import { truthOf } from "../facts/truth-words.ts";
import { tryParseFraction } from "../number/parse-fraction.ts";
import { fromDays, fromFractions, fromTexts, fromTruths } from "../vector/make.ts";
import type { ValueType, Vector } from "../vector/types.ts";

/** Attributes that are names and codes even where they look like numbers. */
const ALWAYS_TEXT = new Set(["id", "name", "code", "parent", "tags", "kind", "track"]);

/**
 * @param cells one a unit, "" where it is empty
 * @param type the type that is asked for; without it numbers are recognised where every cell is one
 * @throws {Error} for a cell that is not of the type, with the cell
 */
export function attributeVector(name: string, cells: readonly string[], type?: ValueType): Vector {
  switch (type ?? guessType(name, cells)) {
    case "number":
      return fromFractions(
        cells.map((cell) => (cell === "" ? "empty" : typed(name, cell, tryParseFraction))),
      );
    case "truth":
      return fromTruths(cells.map((cell) => (cell === "" ? null : typed(name, cell, truthOf))));
    case "day":
      return fromDays(cells.map((cell) => (cell === "" ? null : typed(name, cell, parseDay))));
    default:
      return fromTexts(cells.map((cell) => (cell === "" ? null : cell)));
  }
}

function typed<T>(name: string, cell: string, parse: (cell: string) => T | null): T {
  const value = parse(cell);
  if (value === null) throw new Error(`单位属性 ${name} 里的“${cell}”不是办法声明的类型`);
  return value;
}

function guessType(name: string, cells: readonly string[]): ValueType {
  if (ALWAYS_TEXT.has(name)) return "text";
  const filled = cells.filter((cell) => cell !== "");
  return filled.length > 0 && filled.every((cell) => tryParseFraction(cell) !== null) ? "number" : "text";
}
