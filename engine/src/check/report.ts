/** Collecting faults of one version of a policy with their place in the file. */

import { type PolicyFault, pathText } from "../policy/fault.ts";
import type { PolicySource } from "../policy/load.ts";
import { locate } from "../policy/located.ts";

export interface Report {
  readonly faults: PolicyFault[];
  error(code: string, path: readonly PropertyKey[], zh: string, en: string): void;
  notice(code: string, path: readonly PropertyKey[], zh: string, en: string): void;
}

export function reportOn(source: PolicySource, tree: unknown): Report {
  const faults: PolicyFault[] = [];
  const add = (
    level: PolicyFault["level"],
    code: string,
    path: readonly PropertyKey[],
    zh: string,
    en: string,
  ): void => {
    faults.push({
      code,
      level,
      file: source.file,
      at: locate(tree, path, source.positions),
      path: pathText(path),
      message: { zh, en },
    });
  };
  return {
    faults,
    error: (code, path, zh, en) => add("error", code, path, zh, en),
    notice: (code, path, zh, en) => add("notice", code, path, zh, en),
  };
}
