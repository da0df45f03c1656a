/** Which indicators over inspections a score reads, directly or through other indicators. */
import { compare } from "../number/arithmetic.ts";
import type { Policy } from "../policy/schema/policy.ts";
import { timesAMonth } from "./times-a-month.ts";

const INSPECTIONS = new Set(["inspections", "inspection_items"]);
const NAME = /[a-z][a-z0-9_]*/g;

export interface InspectedBy {
  readonly indicator: string;
  /** The assessment that reads it most often; the same inspection serves the rarer ones too. */
  readonly assessment: string;
}

/** One entry for each indicator that counts inspections and that some assessment reads. */
export function inspectedBy(policy: Policy): readonly InspectedBy[] {
  const found = new Map<string, string>();
  for (const [assessment, block] of Object.entries(policy.assessments ?? {})) {
    for (const indicator of indicatorsRead(policy, namesIn(block.parts))) {
      const from = policy.indicators![indicator]!.from;
      if (from === undefined || !INSPECTIONS.has(from)) continue;
      const known = found.get(indicator);
      if (known === undefined || isMoreOften(policy, assessment, known)) found.set(indicator, assessment);
    }
  }
  return [...found].map(([indicator, assessment]) => ({ indicator, assessment }));
}

function isMoreOften(policy: Policy, a: string, b: string): boolean {
  const [often, known] = [a, b].map((name) => timesAMonth(policy, policy.assessments![name]!.every));
  return often != null && (known == null || compare(often, known) > 0);
}

/** Indicators among these names, and those that they read in turn. */
function indicatorsRead(policy: Policy, names: Iterable<string>): ReadonlySet<string> {
  const read = new Set<string>();
  const open = [...names];
  for (let name = open.pop(); name !== undefined; name = open.pop()) {
    const indicator = policy.indicators?.[name];
    if (indicator === undefined || read.has(name)) continue;
    read.add(name);
    open.push(...namesIn([indicator.formula, indicator.value, indicator.of, indicator.among]));
  }
  return read;
}

/** Every name in any text of a tree. Labels are Chinese, so what looks like a name is one. */
function namesIn(tree: unknown): readonly string[] {
  if (typeof tree === "string") return tree.match(NAME) ?? [];
  if (typeof tree !== "object" || tree === null) return [];
  return Object.values(tree).flatMap(namesIn);
}
