/** Formulas: their syntax, their names, their types; and that no value needs itself within one period. */
import { checkFormula } from "../formula/check.ts";
import { parseFormula } from "../formula/parse.ts";
import type { Policy } from "../policy/schema/policy.ts";
import { checkCircles } from "./check-circles.ts";
import { formulaPlaces } from "./places.ts";
import type { Report } from "./report.ts";

export function checkFormulas(policy: Policy, report: Report): void {
  const places = formulaPlaces(policy);
  for (const place of places) {
    const { formula, errors } = parseFormula(place.text);
    const all = formula === null ? errors : checkFormula(formula, place.scope, place.expected).errors;
    for (const error of all) {
      const found = place.text.slice(error.at.start, error.at.end);
      report.error(
        `formula_${error.code}`,
        place.path,
        `公式“${place.text}”${found === "" ? "" : `的“${found}”处`}：${error.message.zh}`,
        `in “${place.text}”: ${error.message.en}`,
      );
    }
  }
  checkCircles(policy, places, report);
}
