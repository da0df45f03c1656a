/** The same forty capped deductions by four evaluators of formulas and by plain JavaScript. Each is parsed once. */

import { compileFormula, evaluate, type Frame, parseFormula, type Vector } from "@cunjing/engine";
import { type DataItemJs, ExpressionDataJs, ExpressionJs, ExpressionMode } from "@dhis2/expression-parser";
import { Environment } from "@marcbachmann/cel-js";
import { parse } from "mathjs";
import { type Deduction, type Month, points } from "./deductions.ts";

export type Contestant = {
  name: string;
  /** Scores inspections from `from` on until `to` or the deadline (performance.now()); returns where it stopped. */
  run: (from: number, to: number, deadline: number) => number;
  /** Whether the score last computed for this inspection is exactly the true one. */
  isExact: (inspection: number) => boolean;
};

/** Ours: the formula over columns, all inspections in one call. */
export function ourEngine(month: Month): Contestant {
  const text = formulaText(month, ({ id, each, cap }) => `min(${id} * ${points(each)}, ${points(cap)})`);
  const { formula, errors } = parseFormula(text);
  if (formula === null) throw new Error(errors.map((error) => error.message.en).join("\n"));
  const program = compileFormula(formula);
  const inspections = month.tenths.length;
  const columns = new Map(
    month.counts.map((n, item): [string, Vector] => [
      month.deductions[item]!.id,
      { type: "number", length: inspections, scalar: false, n, d: 1, big: null, why: null },
    ]),
  );
  const frame: Frame = { length: inspections, read: ([name]) => columns.get(name!)! };
  let result: Vector | null = null;
  return {
    name: "cunjing",
    run: (_, to) => {
      result = evaluate(program, frame);
      return to;
    },
    isExact: (inspection) => {
      if (result?.type !== "number" || result.scalar) return false;
      const d = typeof result.d === "number" ? result.d : result.d[inspection]!;
      return BigInt(result.n[inspection]!) * 10n === BigInt(month.tenths[inspection]!) * BigInt(d);
    },
  };
}

/** What a person would write by hand, in doubles: no formula to read, no exactness; the upper bound. */
export function plainJavaScript(month: Month): Contestant {
  const each = Float64Array.from(month.deductions, (deduction) => deduction.each / 10);
  const cap = Float64Array.from(month.deductions, (deduction) => deduction.cap / 10);
  const items = each.length;
  // Row by row in memory, as a loop over inspections reads them.
  const counts = Float64Array.from(
    { length: items * month.tenths.length },
    (_, index) => month.counts[index % items]![Math.floor(index / items)]!,
  );
  return oneByOne("plain_js", month, (inspection) => {
    let score = 100;
    const first = inspection * items;
    for (let item = 0; item < items; item++) {
      const lost = counts[first + item]! * each[item]!;
      score -= lost < cap[item]! ? lost : cap[item]!;
    }
    return score;
  });
}

/** CEL has no min of its own: it is registered as a function on doubles. */
export function celJs(month: Month): Contestant {
  const environment = new Environment({});
  environment.registerFunction("min(double, double): double", Math.min);
  for (const { id } of month.deductions) environment.registerVariable(id, "double");
  const run = environment.parse(
    formulaText(month, ({ id, each, cap }) => `min(${id} * ${points(each)}, ${points(cap)})`),
  );
  const scopes = scopesOf(month);
  return oneByOne("cel_js", month, (inspection) => Number(run(scopes[inspection]!)));
}

export function mathJs(month: Month): Contestant {
  const compiled = parse(
    formulaText(month, ({ id, each, cap }) => `min(${id} * ${points(each)}, ${points(cap)})`),
  ).compile();
  const scopes = scopesOf(month);
  return oneByOne("mathjs", month, (inspection) => compiled.evaluate(scopes[inspection]!) as number);
}

/** An indicator of DHIS2: its items have ids of eleven characters, and its `least` is what others call min. */
export function dhis2(month: Month): Contestant {
  const idOf = (item: number): string => `deduction${String(item).padStart(2, "0")}`;
  const text = formulaText(
    month,
    ({ each, cap }, item) => `least(#{${idOf(item)}} * ${points(each)}, ${points(cap)})`,
  );
  const expression = new ExpressionJs(text, ExpressionMode.INDICATOR_EXPRESSION);
  const items = new Map(
    expression.collectDataItems().map((item): [string, DataItemJs] => [item.uid0.value, item]),
  );
  const data = Array.from(month.tenths, (_, inspection) => {
    const values = month.counts.map((counts, item): [DataItemJs, number] => [
      items.get(idOf(item))!,
      counts[inspection]!,
    ]);
    return new ExpressionDataJs(new Map(), new Map(), new Map(), new Map(values), new Map());
  });
  const refuse = (name: string): never => {
    throw new Error(`unsupported: ${name}`);
  };
  return oneByOne(
    "dhis2",
    month,
    (inspection) => expression.evaluate(refuse, data[inspection]!) as number,
    1,
  );
}

function formulaText(month: Month, term: (deduction: Deduction, item: number) => string): string {
  return ["100.0", ...month.deductions.map(term)].join(" - ");
}

/** What evaluators that go row by row are given: made before the clock starts. */
function scopesOf(month: Month): Record<string, number>[] {
  return Array.from(month.tenths, (_, inspection) =>
    Object.fromEntries(month.counts.map((counts, item) => [month.deductions[item]!.id, counts[inspection]!])),
  );
}

/** @param patience how many inspections go between two looks at the clock */
function oneByOne(
  name: string,
  month: Month,
  score: (inspection: number) => number,
  patience = 64,
): Contestant {
  const scores = new Float64Array(month.tenths.length).fill(Number.NaN);
  return {
    name,
    run: (from, to, deadline) => {
      let inspection = from;
      while (inspection < to && (inspection % patience !== 0 || performance.now() < deadline)) {
        scores[inspection] = score(inspection);
        inspection++;
      }
      return inspection;
    },
    // A double is exact here where the true score, printed, reads back as the same double.
    isExact: (inspection) => scores[inspection] === month.tenths[inspection]! / 10,
  };
}
