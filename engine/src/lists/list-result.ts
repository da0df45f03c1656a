/** A list as results carry it. */
import type { Graph, Period } from "../graph/types.ts";
import type { ListResult } from "../results/types.ts";
import { isPresent } from "../vector/absence.ts";
import { rowNumber, rowText } from "../vector/row.ts";
import { type ListMembership, listMembership } from "./list-membership.ts";
import { onlyRank, type RankVectors } from "./take-list.ts";

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
  const ranks = membership.ranks ?? onlyRank(graph, policy, list, period);
  return {
    policy: policy.policy,
    version: graph.version(period),
    list: listId,
    label: list.label,
    kind: list.kind,
    period: period.id,
    clause: list.clause,
    members: Array.from(membership.order, (unit) => ({
      unit: graph.units.idOf(unit),
      unit_name: graph.units.nameOf(unit, period.last),
      ...placeOf(ranks, unit),
      tied_at_edge: membership.tiedAtEdge[unit] === 1,
    })),
  };
}

function placeOf(ranks: RankVectors | null, unit: number): { pool?: string; rank?: number } {
  if (ranks === null || !isPresent(ranks.rank, unit)) return {};
  const pool = rowText(ranks.pool, unit);
  return { ...(pool === null ? {} : { pool }), rank: rowNumber(ranks.rank, unit) };
}
