/** Policies read, checked and told apart, or everything that is wrong with them. */
import { readFile } from "node:fs/promises";
import { type Failure, failure } from "@cunjing/contract";
import { checkPolicy, loadPolicy, type PolicyFault, type PolicySource } from "@cunjing/engine";
import { findPolicyFiles, reason } from "./find-policy-files.ts";

export interface ReadPolicies {
  readonly sources: readonly PolicySource[];
  /** Errors and notices, file by file. A policy with errors is not among the sources. */
  readonly faults: readonly PolicyFault[];
  readonly failures: readonly Failure[];
  readonly files: readonly string[];
  readonly skipped: readonly string[];
}

export async function readPolicies(paths: readonly string[]): Promise<ReadPolicies> {
  const { files, skipped, failures: missing } = await findPolicyFiles(paths);
  const failures: Failure[] = [...missing];
  const faults: PolicyFault[] = [];
  const sources: PolicySource[] = [];
  for (const file of files) {
    const text = await readText(file, failures);
    if (text === undefined) continue;
    const loaded = loadPolicy(text, file);
    if ("faults" in loaded) {
      faults.push(...loaded.faults);
      continue;
    }
    const found = checkPolicy(loaded.source);
    faults.push(...found);
    if (found.every(({ level }) => level === "notice")) sources.push(loaded.source);
  }
  failures.push(...repeated(sources));
  return { sources, faults, failures, files, skipped };
}

async function readText(file: string, failures: Failure[]): Promise<string | undefined> {
  try {
    return await readFile(file, "utf8");
  } catch (error) {
    failures.push(failure("path_unreadable", { path: file, found: reason(error) }));
    return undefined;
  }
}

/** Two files of one id: their results could not be told apart. */
function repeated(sources: readonly PolicySource[]): Failure[] {
  const first = new Map<string, string>();
  const failures: Failure[] = [];
  for (const { id, file } of sources) {
    const known = first.get(id);
    if (known === undefined) first.set(id, file);
    else failures.push(failure("policy_repeated", { policy: id, found: known, path: file }));
  }
  return failures;
}
