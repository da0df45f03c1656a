/** Runs a scenario: its facts through the real engine, case by case, and what came out otherwise than expected. */
import { type Run, runPolicy } from "../assess/run-policy.ts";
import { parseDay } from "../calendar/day.ts";
import { draw } from "../draw/draw.ts";
import { toShortText } from "../number/print.ts";
import type { DecisionChoices, PolicySource } from "../policy/load.ts";
import { drawRequest } from "../work/draw-request.ts";
import { dutyLines } from "../work/duty-lines.ts";
import {
  awardRow,
  dueRows,
  measureRow,
  partRows,
  rankRows,
  scopeRows,
  scoreRow,
  valueText,
} from "./actual-rows.ts";
import { matchRows, sameCell } from "./match-rows.ts";
import type {
  Difference,
  ExpectationName,
  Scenario,
  ScenarioCase,
  ScenarioOutcome,
  ScenarioRow,
} from "./scenario.ts";
import { scenarioFacts, scenarioUnits } from "./scenario-input.ts";

/**
 * @param source the policy that the scenario names, as it is or with another choice of decisions
 */
export function runScenario(source: PolicySource, scenario: Scenario): ScenarioOutcome {
  const differences = scenario.cases.flatMap((one) => runCase(source, scenario, one));
  return { scenario, passed: differences.length === 0, differences };
}

function runCase(source: PolicySource, scenario: Scenario, one: ScenarioCase): Difference[] {
  const difference = (section: string, expected: string, found: string): Difference => ({
    case: one.label,
    section,
    expected,
    found,
  });
  let run: Run;
  try {
    run = runPolicy(inputOf(source, scenario, one));
  } catch (error) {
    return [difference("run", "可以计算", error instanceof Error ? error.message : String(error))];
  }
  return Object.entries(one.expect).flatMap(([section, expected]) => {
    try {
      const rows = expected === "none" ? [] : expected;
      const found = compareSection(section as ExpectationName, rows, run, scenario, one);
      return found.map((each) => difference(section, each.expected, each.found));
    } catch (error) {
      return [difference(section, "可以比较", error instanceof Error ? error.message : String(error))];
    }
  });
}

function inputOf(
  source: PolicySource,
  scenario: Scenario,
  one: ScenarioCase,
): Parameters<typeof runPolicy>[0] {
  const choices: DecisionChoices = Object.fromEntries(
    Object.entries(one.choices).map(([name, value]) => [name, { value, set_by: "场景" }]),
  );
  const day = one.until ?? source.changes.at(-1)!;
  const version = source.at(day, choices);
  if (!("policy" in version)) throw new Error(version.faults.map(({ message }) => message.zh).join("；"));
  const units = scenarioUnits(scenario.units);
  const tables = { ...scenario.facts };
  for (const [kind, rows] of Object.entries(one.facts)) tables[kind] = [...(tables[kind] ?? []), ...rows];
  const facts = scenarioFacts(tables, version.policy, units);
  return { source, units, facts, choices, ...(one.until === undefined ? {} : { until: one.until }) };
}

type Found = { readonly expected: string; readonly found: string };

function compareSection(
  section: ExpectationName,
  expected: readonly ScenarioRow[],
  run: Run,
  scenario: Scenario,
  one: ScenarioCase,
): readonly Found[] {
  switch (section) {
    case "scores":
      return matchRows(expected, run.results.map(scoreRow), false);
    case "parts":
      return matchRows(expected, run.results.flatMap(partRows), false);
    case "ranks":
      return matchRows(expected, run.results.flatMap(rankRows), false);
    case "lists":
      return matchRows(
        expected,
        run.lists.map(({ list, period, members }) => ({
          list,
          period,
          members: members.map(({ unit }) => unit).join(" "),
        })),
        false,
      );
    case "measures":
      return complete(expected, run.measures.map(measureRow), scenario);
    case "awards":
      return complete(expected, run.awards.map(awardRow), scenario);
    case "scope":
      return matchRows(expected, scopeRows(run), false);
    case "due":
      return matchRows(
        expected,
        [...new Set(run.graph.timeline.cadences())]
          .flatMap((cadence) => run.graph.periods(cadence))
          .flatMap((period) => dueRows(run, period)),
        false,
      );
    case "values":
      return compareValues(expected, run);
    case "duties":
      return matchRows(expected, dutyRows(expected, run, one), false);
    case "draws":
      return matchRows(
        expected,
        expected.map((row) => drawRow(row, run)),
        false,
      );
    case "notices":
      return matchRows(
        expected,
        run.notices.map(({ code, period, where }) => ({ code, period, where })),
        false,
      );
  }
}

/** Of the rules that the table or the scenario names, nothing may come out that is not expected. */
function complete(
  expected: readonly ScenarioRow[],
  actual: readonly ScenarioRow[],
  scenario: Scenario,
): readonly Found[] {
  const named = new Set(expected.map((row) => plainRule(row.rule ?? "")));
  for (const cite of scenario.cites) named.add(cite.replace(/^(ladders|lists|awards)\./, ""));
  const plain = (rows: readonly ScenarioRow[]): ScenarioRow[] =>
    rows.map((row) => ({ ...row, rule: plainRule(row.rule ?? "") }));
  return matchRows(
    plain(expected),
    plain(actual).filter((row) => named.has(row.rule!)),
    true,
  );
}

/** `ladder:last_in_xun` → `last_in_xun` */
function plainRule(rule: string): string {
  return rule.replace(/^[a-z]+:/, "");
}

function compareValues(expected: readonly ScenarioRow[], run: Run): Found[] {
  return expected.flatMap((row) => {
    const { value = "", period: periodId = "", unit: unitId = "", is = "" } = row;
    const period = run.graph.period(periodId);
    const unit = run.graph.units.indexOf(unitId);
    if (period === undefined) return [{ expected: `${value}=${is}`, found: `没有时段“${periodId}”` }];
    if (unit === undefined) return [{ expected: `${value}=${is}`, found: `没有单位“${unitId}”` }];
    const found = valueText(run.graph.evaluate(value, period), unit);
    return sameCell("is", is, found)
      ? []
      : [{ expected: `${unitId} ${periodId} ${value}=${is}`, found: found === "" ? "没有值" : found }];
  });
}

function dutyRows(expected: readonly ScenarioRow[], run: Run, one: ScenarioCase): ScenarioRow[] {
  const duties = new Set(expected.map((row) => row.duty ?? ""));
  const asOf = parseDay(one.until ?? run.periods.at(-1)!.last);
  return [...duties].flatMap((duty) => {
    const last = run.graph.period(run.periods.at(-1)!.id)!;
    const cadence = run.graph.policy(last).duties?.[duty]?.every ?? "";
    return dutyLines(run.graph, duty, cadence, asOf).map((line) => ({
      duty,
      period: line.period,
      holder: line.holder,
      unit: line.unit ?? "",
      amount: toShortText(line.amount),
      state: line.state,
    }));
  });
}

function drawRow(row: ScenarioRow, run: Run): ScenarioRow {
  const { draw: id = "", period: periodId = "", seed = "" } = row;
  const period = run.graph.period(periodId);
  if (period === undefined) return { draw: id, period: `没有时段“${periodId}”` };
  const { drawn } = draw(drawRequest(run.graph, id, period, seed));
  return { draw: id, period: periodId, seed, drawn: drawn.map(({ unit }) => unit).join(" ") };
}
