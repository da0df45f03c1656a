/** Which blocks of a policy cite which clause. */
import type { Policy, PolicySource, PolicyVersion } from "@cunjing/engine";

export interface PolicyClauses {
  readonly source: PolicySource;
  readonly policy: Policy;
  readonly version: PolicyVersion;
  /** Clause → blocks that cite it: `assessments.xun_score`, `closing`, `decisions.xun_weights`. */
  readonly blocks: ReadonlyMap<string, readonly string[]>;
}

/** The policy in its latest form, under its own decisions. Undefined where that form has faults: `policy check` names them. */
export function citedClauses(source: PolicySource): PolicyClauses | undefined {
  const version = source.at(source.changes.at(-1)!);
  if (!("policy" in version)) return undefined;
  const { policy } = version;
  const blocks = new Map<string, Set<string>>();
  const cite = (clauses: readonly string[], block: string): void => {
    for (const clause of clauses) blocks.set(clause, (blocks.get(clause) ?? new Set()).add(block));
  };
  for (const [key, value] of Object.entries(policy)) {
    if (key === "clauses" || key === "decisions") continue;
    const single = isTree(value) && "clause" in value;
    for (const [id, block] of single ? [[key, value] as const] : entriesOf(value)) {
      for (const clauses of clausesWithin(block)) cite(clauses, single ? key : `${key}.${id}`);
    }
  }
  for (const { id, clause } of version.decisions) cite(clause, `decisions.${id}`);
  return { source, policy, version, blocks: new Map([...blocks].map(([clause, all]) => [clause, [...all]])) };
}

function* clausesWithin(node: unknown): Iterable<readonly string[]> {
  if (Array.isArray(node)) for (const one of node) yield* clausesWithin(one);
  if (!isTree(node)) return;
  for (const [key, value] of Object.entries(node)) {
    if (key === "clause") yield [value].flat() as string[];
    else yield* clausesWithin(value);
  }
}

function entriesOf(value: unknown): [string, unknown][] {
  return isTree(value) ? Object.entries(value) : [];
}

function isTree(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
