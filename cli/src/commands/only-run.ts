import { failure } from "@cunjing/contract";
import type { Run } from "@cunjing/engine";
import { CommandFailed } from "./command-failed.ts";
import type { Computed } from "./compute-runs.ts";

/** The run of a command that takes one policy: a folder may hold several. */
export function onlyRun({ runs }: Computed): Run {
  const [run, ...others] = runs;
  if (run === undefined || others.length > 0)
    throw new CommandFailed([failure("several_policies", { found: runs.length })]);
  return run;
}
