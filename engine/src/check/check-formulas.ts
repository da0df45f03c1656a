/** Formulas: their syntax, their names, their types; and that no value needs itself within one period. */
import { checkFormula } from "../formula/check.ts";
import { collectNames } from "../formula/names.ts";
import { parseFormula } from "../formula/parse.ts";
import { kindOfName } from "../graph/names.ts";
import type { Policy } from "../policy/schema/policy.ts";
import { formulaPlaces } from "./places.ts";
import type { Report } from "./report.ts";

export function checkFormulas(policy: Policy, report: Report): void {
  const reads = new Map<string, Set<string>>();
  for (const place of formulaPlaces(policy)) {
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
    if (formula === null || place.of === null) continue;
    const own = reads.get(place.of) ?? new Set<string>();
    for (const { path, form } of collectNames(formula)) {
      const target = path[0] as string;
      // An earlier period's value is no cycle (policy-language, "Cycles inside one period are refused").
      if (form !== null && form !== "parent") continue;
      if (kindOfName(policy, target) !== undefined && readsSamePeriod(policy, place.of, target))
        own.add(target);
    }
    reads.set(place.of, own);
  }
  for (const [list, { of }] of Object.entries(policy.lists ?? {}))
    if (of !== undefined) reads.set(list, (reads.get(list) ?? new Set()).add(of));
  refuseCycles(reads, policy, report);
}

/** A shorter or longer cadence is read at its latest ended period: a month may read its ten-day periods. */
function readsSamePeriod(policy: Policy, reader: string, target: string): boolean {
  const every = (name: string): string | undefined =>
    policy.assessments?.[name]?.every ?? policy.lists?.[name]?.every;
  const a = every(reader);
  const b = every(target);
  return a === undefined || b === undefined || a === b;
}

function refuseCycles(reads: ReadonlyMap<string, ReadonlySet<string>>, policy: Policy, report: Report): void {
  const done = new Set<string>();
  const visit = (name: string, way: readonly string[]): void => {
    if (way.includes(name)) {
      const cycle = [...way.slice(way.indexOf(name)), name].join(" → ");
      report.error(
        "cycle",
        placeOf(policy, name),
        `一个周期内的值互相引用成圈：${cycle}`,
        `values need each other within one period: ${cycle}`,
      );
      return;
    }
    if (done.has(name)) return;
    for (const next of reads.get(name) ?? []) visit(next, [...way, name]);
    done.add(name);
  };
  for (const name of reads.keys()) visit(name, []);
}

function placeOf(policy: Policy, name: string): PropertyKey[] {
  return [`${kindOfName(policy, name)}s`, name];
}
