/** Policies that read another's results (`other.<policy>.…`) come after it. */
import { type Failure, failure } from "@cunjing/contract";
import type { PolicySource } from "@cunjing/engine";

export function orderPolicies(sources: readonly PolicySource[]): {
  readonly sources: readonly PolicySource[];
  readonly failures: readonly Failure[];
} {
  const byId = new Map(sources.map((source) => [source.id, source]));
  const failures: Failure[] = [];
  const ordered = new Set<PolicySource>();
  const underWay: string[] = [];
  const visit = (source: PolicySource): void => {
    if (ordered.has(source)) return;
    if (underWay.includes(source.id)) {
      const circle = [...underWay.slice(underWay.indexOf(source.id)), source.id].join(" → ");
      failures.push(failure("policies_in_circle", { found: circle }));
      return;
    }
    underWay.push(source.id);
    for (const other of readsOf(source)) {
      const known = byId.get(other);
      if (known === undefined) failures.push(failure("policy_not_given", { policy: source.id, other }));
      else visit(known);
    }
    underWay.pop();
    ordered.add(source);
  };
  for (const source of sources) visit(source);
  return { sources: [...ordered], failures };
}

/** Ids after `other.` anywhere in the policy's texts: formulas are where they can stand. */
function readsOf({ root }: PolicySource): Set<string> {
  const found = new Set<string>();
  const visit = (node: unknown): void => {
    if (typeof node === "string") {
      for (const [, id] of node.matchAll(/\bother\.([a-z][a-z0-9_]*)\./g))
        if (id !== undefined) found.add(id);
    } else if (Array.isArray(node)) node.forEach(visit);
    else if (typeof node === "object" && node !== null) for (const value of Object.values(node)) visit(value);
  };
  visit(root);
  return found;
}
