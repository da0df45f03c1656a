import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { describe, test } from "node:test";
import { parse } from "yaml";
import { PROBLEM_EVENT_SCHEMAS, type ProblemEvent } from "./events.ts";
import { openProblem, type ProblemCase } from "./problem-case.ts";
import type { ProblemRules } from "./problem-rules.ts";
import { daysUsedOn, firstPass, onTimeOn, overdueOn } from "./progress.ts";
import type { ProblemActor } from "./sides.ts";
import { readWorkflowScenario, rulesOf, type WorkflowScenario } from "./testing/read-scenario.ts";
import { type Transition, transition } from "./transition.ts";

const folder = new URL("./scenarios/", import.meta.url);

function actorOf(scenario: WorkflowScenario, name: string): ProblemActor {
  const found = scenario.people[name];
  if (found === undefined) return assert.fail(`nobody is called ${name}`);
  return {
    person: name,
    sides: found.side,
    level: found.level ?? null,
    was_responsible: found.was_responsible ?? false,
    finding: found.finding ?? (found.side.includes("finder") ? "own" : "of_team"),
  };
}

type Step = WorkflowScenario["steps"][number];

function put(scenario: WorkflowScenario, rules: ProblemRules, problem: ProblemCase, step: Step): Transition {
  const event = PROBLEM_EVENT_SCHEMAS[step.does].parse({
    kind: step.does,
    at: step.at,
    base: step.base ?? problem.revision,
    ...step.with,
  }) as ProblemEvent;
  const there = !step.photos_missing;
  return transition(problem, event, {
    rules,
    actor: actorOf(scenario, step.who),
    now: step.at,
    photos: { before: there, after: there, claim: there },
    frozen_through: step.frozen_through ?? null,
    warnings_before: step.warnings_before,
  });
}

function checkStep(result: Transition, step: Step, problem: ProblemCase): ProblemCase {
  const found = result.outcome === "refused" ? result.failure.code : result.outcome;
  assert.equal(found, step.refused ?? step.outcome ?? "done");
  if (!("next" in result)) return problem;
  const became = Object.fromEntries(
    Object.keys(step.becomes).map((field) => [field, result.next[field as keyof ProblemCase]]),
  );
  assert.deepEqual(became, step.becomes);
  for (const wanted of step.effects) {
    assert.ok(
      result.effects.some((effect) =>
        Object.entries(wanted).every(([k, v]) => deepEqual(effect[k as never], v)),
      ),
      `no effect ${JSON.stringify(wanted)} among ${JSON.stringify(result.effects)}`,
    );
  }
  return result.next;
}

function deepEqual(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

for (const file of readdirSync(folder).filter((name) => name.endsWith(".yaml"))) {
  const scenario = readWorkflowScenario(parse(readFileSync(new URL(file, folder), "utf8")));
  const policy = new URL(`../../../policies/${scenario.policy}.yaml`, import.meta.url);
  const rules = rulesOf(scenario, readFileSync(policy, "utf8"));
  describe(`${file}: ${scenario.scenario}`, () => {
    const finding = { id: "p_0001", unit: "v_01", ...scenario.problem };
    let problem: ProblemCase = openProblem(finding);
    for (const [at, step] of scenario.steps.entries()) {
      const ends = step.refused ?? step.outcome ?? JSON.stringify(step.becomes);
      test(`${at + 1}. ${step.at} ${step.who} ${step.does} → ${ends}`, () => {
        problem = checkStep(put(scenario, rules, problem, step), step, problem);
      });
    }
    for (const asked of scenario.finally) {
      test(`seen at ${asked.at}`, () => {
        const answers = {
          at: asked.at,
          overdue: overdueOn(problem, asked.at),
          on_time: onTimeOn(problem, asked.at),
          first_pass: firstPass(problem),
          days_used: daysUsedOn(problem, asked.at),
        };
        const wanted = Object.keys(asked) as (keyof typeof answers)[];
        assert.deepEqual(Object.fromEntries(wanted.map((key) => [key, answers[key]])), asked);
      });
    }
  });
}
