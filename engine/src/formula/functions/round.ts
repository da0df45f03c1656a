import { MOST_PLACES, ROUNDING_MODES, type RoundingMode } from "../../number/round.ts";
import { round as roundTo } from "../../vector/round.ts";
import { rowNumber, rowText } from "../../vector/row.ts";
import type { NumberVector, TextVector } from "../../vector/types.ts";
import type { FormulaFunction, LiteralRule } from "../function.ts";

const places: LiteralRule = {
  says: {
    zh: `保留的小数位数，-${MOST_PLACES} 到 ${MOST_PLACES} 的整数`,
    en: `decimal places, a whole number from -${MOST_PLACES} to ${MOST_PLACES}`,
  },
  holds: (value) =>
    typeof value !== "string" && value.d === 1n && value.n <= MOST_PLACES && value.n >= -MOST_PLACES,
};

const mode: LiteralRule = {
  says: { zh: `方式，${ROUNDING_MODES.join("、")} 之一`, en: `a mode, one of ${ROUNDING_MODES.join(", ")}` },
  holds: (value) => ROUNDING_MODES.some((known) => known === value),
};

/** 四舍五入: away from zero at the half unless a mode is named. The only place of a formula where anything is rounded. */
export const round: FormulaFunction = {
  name: "round",
  label: "四舍五入",
  doc: {
    zh: "四舍五入到几位小数（默认 0 位）；方式 half_up 四舍五入、half_even 四舍六入五成双、down 去尾、up 进一",
    en: "rounded to decimal places (0 unless told); mode half_up (default), half_even, down (towards zero), up (away from zero)",
  },
  parameters: [
    { name: "value", type: "number" },
    { name: "places", type: "number", optional: true, literal: places },
    { name: "mode", type: "text", optional: true, literal: mode },
  ],
  result: "number",
  examples: [
    { formula: "round(12.345, 2)", gives: "12.35" },
    { formula: "round(12.345, 2, 'half_even')", gives: "12.34" },
    { formula: "round(-0.5)", gives: "-1" },
    { formula: "round(1250, -2, 'down')", gives: "1200" },
    { formula: "round(2/3, 2, 'up')", gives: "0.67" },
  ],
  apply: (args, room) => {
    const [value, to, how] = args as [NumberVector, NumberVector?, TextVector?];
    const direction = how === undefined ? "half_up" : (rowText(how, 0) as RoundingMode);
    return roundTo(value, to === undefined ? 0 : rowNumber(to, 0), direction, room);
  },
};
