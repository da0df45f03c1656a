/** `cunjing policy coverage`: docs/coverage.md, and failure where there is a hole. */
import { CommandFailed } from "../commands/command-failed.ts";
import type { CommandInput } from "../commands/command-spec.ts";
import { EXIT, type ExitCode } from "../commands/exit-codes.ts";
import type { CommandIo } from "../commands/io.ts";
import { readPolicies } from "../commands/read-policies.ts";
import { buildCoverage } from "./build-coverage.ts";
import { readScenarios } from "./read-scenarios.ts";
import { renderCoverage } from "./render-coverage.ts";

export async function coverMechanisms(input: CommandInput, io: CommandIo): Promise<ExitCode> {
  const folders = input.arguments.length === 0 ? ["policies"] : input.arguments;
  const read = await readPolicies(folders);
  const errors = read.faults.filter(({ level }) => level === "error");
  if (errors.length + read.failures.length > 0) throw new CommandFailed(read.failures, errors);
  const { scenarios, faults } = await readScenarios(folders);
  const coverage = buildCoverage(read.sources, scenarios);
  const json = input.option("format") === "json";
  io.out(json ? `${JSON.stringify({ format: 1, ...coverage }, null, 2)}\n` : renderCoverage(coverage, "../"));
  for (const { file, path, message } of faults) io.err(`${file} ${path}  ${message}\n`);
  for (const hole of coverage.holes) io.err(`${hole[io.language]}\n`);
  return coverage.holes.length + faults.length === 0 ? EXIT.ok : EXIT.badInput;
}
