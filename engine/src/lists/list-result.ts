/** A list as results carry it. */
import type { Graph, Period } from "../graph/types.ts";
import type { ListResult } from "../results/types.ts";
import { type ListMembership, listMembership } from "./list-membership.ts";

/**
 * The list in one period, or null where it is not in force. An empty list is a result too.
 * @param membership what `listMembership` gave, where the caller has it already
 */
export function listResult(
  graph: Graph,
  listId: string,
  period: Period,
  membership: ListMembership = listMembership(graph, listId, period),
): ListResult | null {
  const policy = graph.policy(period);
  const list = policy.lists?.[listId];
  if (list === undefined) return null;
  return {
    policy: policy.policy,
    version: graph.version(period),
    list: listId,
    label: list.label,
    kind: list.kind,
    period: period.id,
    clause: list.clause,
    members: Array.from(membership.order, (unit, i) => ({
      unit: graph.units.idOf(unit),
      unit_name: graph.units.nameOf(unit, period.last),
      ...membership.places[i],
      tied_at_edge: membership.tiedAtEdge[unit] === 1,
    })),
  };
}
