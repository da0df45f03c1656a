// Writes the generated files that are checked in, or with --check only says which are out of step with their source.
// The table is script/generators.json: a line a file, `{ "file": …, "command": [program, argument, …] }`; what the
// command prints is the file. A command that fails, fails the run.
import { spawnSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";

type Generator = { file: string; command: [string, ...string[]] };

const root = dirname(import.meta.dirname);
const checkOnly = process.argv.includes("--check");

/** What the generator prints; throws with the command's own words where it fails. */
function runGenerator({ file, command: [program, ...args] }: Generator): string {
  const run = spawnSync(program, args, { cwd: root, encoding: "utf8", maxBuffer: 64 * 1024 * 1024 });
  if (run.status !== 0)
    throw new Error(`${file}: ${program} ${args.join(" ")} failed\n${run.stderr ?? run.error}`);
  return run.stdout;
}

/** The file as it is checked in; empty where it is not. */
function readCheckedIn(file: string): string {
  try {
    return readFileSync(join(root, file), "utf8");
  } catch {
    return "";
  }
}

/** Writes or checks one file. Returns what is wrong, if anything. */
function bringInStep(generator: Generator): string | undefined {
  try {
    const wanted = runGenerator(generator);
    if (readCheckedIn(generator.file) === wanted) return undefined;
    if (checkOnly) return `${generator.file} is out of step with its source: npm run generate`;
    writeFileSync(join(root, generator.file), wanted);
    console.log(`wrote ${generator.file}`);
    return undefined;
  } catch (error) {
    return (error as Error).message;
  }
}

const generators = JSON.parse(readFileSync(join(root, "script/generators.json"), "utf8")) as Generator[];
const problems = generators.map(bringInStep).filter((problem) => problem !== undefined);
for (const problem of problems) console.error(problem);
process.exitCode = problems.length === 0 ? 0 : 1;
