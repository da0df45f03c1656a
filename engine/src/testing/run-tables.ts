/** A run of a small policy over tables as scenarios write them: for tests of one rule at a time. */
import { type Run, runPolicy } from "../assess/run-policy.ts";
import { explain } from "../explain/explain.ts";
import type { Explanation } from "../explain/types.ts";
import type { Graph } from "../graph/types.ts";
import type { DecisionChoices, PolicySource } from "../policy/load.ts";
import type { UnitResult } from "../results/types.ts";
import { valueText } from "../scenario/actual-rows.ts";
import { readBlockTable } from "../scenario/read-block-table.ts";
import { scenarioFacts, scenarioUnits } from "../scenario/scenario-input.ts";
import { absenceAt, absenceKind } from "../vector/absence.ts";
import { load } from "./random-policy.ts";

export interface Tables {
  /** The blocks of the policy as YAML; the head that every policy has is added. */
  readonly policy: string;
  /** `first/last`; none: a policy all the year round. */
  readonly campaign?: string;
  readonly units: string;
  readonly facts?: Readonly<Record<string, string>>;
  readonly until?: string;
  readonly choices?: Readonly<Record<string, string>>;
  readonly keep?: "all" | "scores";
  readonly others?: ReadonlyMap<string, Graph>;
}

export interface TablesRun extends Run {
  /** A formula for a unit in a period, as text: `0.75`, `true`, `甲`; or why there is none: `(not_inspected)`. */
  value(formula: string, unit: string, period: string): string;
  result(unit: string, period: string, assessment?: string): UnitResult;
  explanation(unit: string, period: string, assessment?: string): Explanation;
}

/** The head of a small policy that holds from 2019-01-01. */
export function smallPolicy(blocks: string, campaign?: string): PolicySource {
  const [first, last] = campaign?.split("/") ?? [];
  const days =
    first === undefined ? "" : `campaign: { title: 行动, first: ${first}, last: ${last}, clause: C1 }\n`;
  return load(`language: 1
policy: small
title: 小办法
issued: { by: 示例市, day: 2019-01-01 }
level: 市
source: { document: 测试 }
clauses: { C1: 测试条款 }
${days}${blocks}`);
}

export function runTables(tables: Tables): TablesRun {
  const source = smallPolicy(tables.policy, tables.campaign);
  const choices: DecisionChoices = Object.fromEntries(
    Object.entries(tables.choices ?? {}).map(([name, value]) => [name, { value, set_by: "测试" }]),
  );
  const version = source.at(source.changes.at(-1)!, choices);
  if (!("policy" in version)) throw new Error(version.faults.map(({ message }) => message.en).join("; "));
  const units = scenarioUnits(rows(tables.units));
  const facts = scenarioFacts(
    Object.fromEntries(Object.entries(tables.facts ?? {}).map(([kind, text]) => [kind, rows(text)])),
    version.policy,
    units,
  );
  const { until, keep, others } = tables;
  const run = runPolicy({
    source,
    units,
    facts,
    choices,
    ...(until === undefined ? {} : { until }),
    ...(keep === undefined ? {} : { keep }),
    ...(others === undefined ? {} : { others }),
  });
  const first = Object.keys(version.policy.assessments ?? {})[0] ?? "";
  return {
    ...run,
    value(formula, unit, period) {
      const vector = run.graph.evaluate(formula, run.graph.period(period)!);
      const row = units.indexOf(unit)!;
      const kind = absenceKind(absenceAt(vector, row));
      return kind === null ? valueText(vector, row) : `(${kind})`;
    },
    result(unit, period, assessment = first) {
      const found = run.results.find(
        (one) => one.unit === unit && one.period === period && one.assessment === assessment,
      );
      if (found === undefined) throw new Error(`no result of ${assessment} for ${unit} in ${period}`);
      return found;
    },
    explanation: (unit, period, assessment = first) => explain(run.graph, { unit, period, assessment }),
  };
}

function rows(text: string) {
  return readBlockTable(text);
}
