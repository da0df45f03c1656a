/** How a score follows from its parts, with their values put in: what a reader adds up with a pencil. */
import { add, divide, equal, multiply } from "../number/arithmetic.ts";
import { type Fraction, ZERO } from "../number/fraction.ts";
import { printParts, toExactText } from "../number/print.ts";
import { absenceActions } from "../scores/absence.ts";
import type { ScoredPart } from "../scores/score-parts.ts";
import { absenceAt } from "../vector/absence.ts";
import { rowFraction } from "../vector/row.ts";

interface Summed {
  readonly label: string;
  readonly full: Fraction;
  readonly value: Fraction;
}

/**
 * "61.50 = 督查 27.21 + …", in as many digits as let a reader add them up; where parts without data are stood for by the others,
 * "75.00 = 折算后 73.00 + 加分 2.00；折算后 73.00 = （督查 38.40 + 整改 20.00） × 100 ÷ 80". Empty where no sum of the parts gives the score
 * (nothing to add, or bounded afterwards).
 */
export function sumText(root: ScoredPart, row: number, digits: number): string {
  const total = rowFraction(root.value, row);
  const there = root.parts.flatMap((part): readonly Summed[] => {
    const value = rowFraction(part.value, row);
    return value === null ? [] : [{ label: part.shape.label, full: part.full, value }];
  });
  if (total === null || root.parts.length < 2 || there.length === 0) return "";
  if (there.length === root.parts.length) return written(there, total, digits);
  const marked = there.filter(({ full }) => full.n !== 0n);
  const { wanted, have } = weigh(root, marked, row);
  const factor = divide(wanted, have);
  if (factor === null || equal(wanted, have)) return isSum(there, total) ? written(there, total, digits) : "";
  const rest = there.filter(({ full }) => full.n === 0n);
  const sum = marked.reduce((before, { value }) => add(before, value), ZERO);
  const stood = { label: "折算后", full: wanted, value: multiply(sum, factor) };
  if (!isSum([stood, ...rest], total)) return "";
  const named = printed(marked, sum, digits).sum;
  const scaled = `${marked.length > 1 ? `（${named}）` : named} × ${toExactText(wanted).text} ÷ ${toExactText(have).text}`;
  const whole = printed([stood, ...rest], total, digits);
  if (rest.length === 0) return `${whole.total} = ${scaled}`;
  return `${whole.total} = ${whole.sum}；${whole.terms[0]} = ${scaled}`;
}

/** The full marks of the parts that count, and of those among them that have a value (scores/combine-parts.ts). */
function weigh(
  root: ScoredPart,
  marked: readonly Summed[],
  row: number,
): { wanted: Fraction; have: Fraction } {
  const have = marked.reduce((sum, { full }) => add(sum, full), ZERO);
  const wanted = root.parts
    .filter((part) => rowFraction(part.value, row) === null)
    .filter(({ shape, own }) => absenceActions(shape.absent)[absenceAt(own, row)] !== "omit")
    .reduce((sum, { full }) => add(sum, full), have);
  return { wanted, have };
}

const isSum = (parts: readonly Summed[], total: Fraction): boolean =>
  equal(
    parts.reduce((sum, { value }) => add(sum, value), ZERO),
    total,
  );

function written(parts: readonly Summed[], total: Fraction, digits: number): string {
  const { total: whole, sum } = printed(parts, total, digits);
  return `${whole} = ${sum}`;
}

function printed(parts: readonly Summed[], total: Fraction, digits: number) {
  const values = parts.map(({ value }) => value);
  const text = printParts(values, total, digits);
  const terms = parts.map(({ label }, i) => `${label} ${text.parts[i]}`);
  return { total: text.total, terms, sum: terms.join(" + ") };
}
