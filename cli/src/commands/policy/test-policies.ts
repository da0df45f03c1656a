/** `cunjing policy test`: holds policies to their scenarios. */
import { type Failure, failure } from "@cunjing/contract";
import { runScenario, type ScenarioFault, type ScenarioOutcome } from "@cunjing/engine";
import { readScenarios } from "../../coverage/read-scenarios.ts";
import { CommandFailed } from "../command-failed.ts";
import type { CommandInput } from "../command-spec.ts";
import { EXIT, type ExitCode } from "../exit-codes.ts";
import type { CommandIo } from "../io.ts";
import { readPolicies } from "../read-policies.ts";
import { withProgress } from "../show-progress.ts";

export async function testPolicies(input: CommandInput, io: CommandIo): Promise<ExitCode> {
  const folders = input.arguments;
  const read = await readPolicies(folders);
  const errors = read.faults.filter(({ level }) => level === "error");
  if (read.failures.length + errors.length > 0) throw new CommandFailed(read.failures, errors);
  const { scenarios, faults } = await readScenarios(folders.filter((path) => !/\.[a-z]+$/i.test(path)));
  if (scenarios.length + faults.length === 0) throw new CommandFailed([noScenarios(folders)]);
  const byId = new Map(read.sources.map((source) => [source.id, source]));
  const strangers = scenarios.filter(({ policy }) => !byId.has(policy));
  const words = { zh: "核对场景", en: "running scenarios" };
  const outcomes = await withProgress(io, words, (progress) =>
    scenarios.flatMap((scenario, at) => {
      progress.update(at, scenarios.length, scenario.title);
      const source = byId.get(scenario.policy);
      return source === undefined ? [] : [runScenario(source, scenario)];
    }),
  );
  const unknown = strangers.map(
    ({ file, policy }): ScenarioFault => ({
      file,
      path: "policy",
      message: `没有办法“${policy}” (no such policy)`,
    }),
  );
  const all = [...faults, ...unknown];
  io.out(input.option("format") === "json" ? asJson(outcomes, all) : printed(outcomes, all, io));
  return all.length === 0 && outcomes.every(({ passed }) => passed) ? EXIT.ok : EXIT.badInput;
}

function noScenarios(folders: readonly string[]): Failure {
  return failure("no_scenario_found", { path: folders.join(" ") });
}

function asJson(outcomes: readonly ScenarioOutcome[], faults: readonly ScenarioFault[]): string {
  const scenarios = outcomes.map(({ scenario, passed, differences }) => ({
    file: scenario.file,
    policy: scenario.policy,
    title: scenario.title,
    cites: scenario.cites,
    passed,
    differences,
  }));
  return `${JSON.stringify({ format: 1, scenarios, faults }, null, 2)}\n`;
}

function printed(
  outcomes: readonly ScenarioOutcome[],
  faults: readonly ScenarioFault[],
  { language, paint }: CommandIo,
): string {
  const lines = outcomes.flatMap(({ scenario, passed, differences }) => [
    `${passed ? paint("green", "✓") : paint("red", "✗")} ${scenario.title}　〔${scenario.cites.join("、")}〕`,
    ...differences.flatMap(({ case: label, section, expected, found }) => [
      `    ${[scenario.file, label, section].filter((word) => word !== "").join("　")}`,
      `      ${{ zh: "应是", en: "expected" }[language]} ${expected}`,
      `      ${{ zh: "却是", en: "found" }[language]} ${found}`,
    ]),
  ]);
  const failed = outcomes.filter(({ passed }) => !passed).length + faults.length;
  const told = {
    zh: `${outcomes.length} 个场景${failed === 0 ? "，全部符合" : `，${failed} 处不符或写错`}。`,
    en: `${outcomes.length} scenarios, ${failed === 0 ? "all as expected" : `${failed} not as expected or faulty`}.`,
  }[language];
  return `${[...faults.map(({ file, path, message }) => `${paint("red", "✗")} ${file} ${path}  ${message}`), ...lines, told].join("\n")}\n`;
}
