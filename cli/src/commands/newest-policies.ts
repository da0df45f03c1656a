import type { Policy, PolicySource } from "@cunjing/engine";

/** Each policy as its newest version says: which tables it declares, which days it covers. */
export function newestPolicies(sources: readonly PolicySource[]): Policy[] {
  return sources.flatMap((source) => {
    const version = source.at(source.changes.at(-1) ?? "9999-12-31");
    return "policy" in version ? [version.policy] : [];
  });
}
