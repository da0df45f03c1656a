import type { Run } from "@cunjing/engine";

/** What a run's lists are called, by id: in any version of the policy. */
export function listLabels({ graph }: Run): Map<string, string> {
  const labels = new Map<string, string>();
  for (const { policy } of graph.timeline.versions) {
    for (const [id, { label }] of Object.entries(policy.lists ?? {})) labels.set(id, label);
  }
  return labels;
}
