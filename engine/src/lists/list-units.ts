/** Which units a list chooses from, and for which cadence it is made. */
import type { Graph, Period } from "../graph/types.ts";
import type { List, Policy } from "../policy/schema/policy.ts";
import type { TreeSnapshot } from "../units/tree.ts";

/**
 * The cadence whose periods the list is made for: the assessment's, or its own.
 * @throws Error where the list names neither (a policy that `check` refuses)
 */
export function listCadence(policy: Policy, list: List): string {
  const cadence = list.of === undefined ? list.every : policy.assessments?.[list.of]?.every;
  if (cadence === undefined)
    throw new Error(`a list needs an assessment (of) or a cadence (every): ${list.label}`);
  return cadence;
}

/** 1 for every unit of the list's kinds that exists on the period's last day. */
export function listUnits(graph: Graph, policy: Policy, list: List, period: Period): Uint8Array {
  const kinds = list.of === undefined ? list.units : policy.assessments?.[list.of]?.of;
  const snapshot = graph.units.at(period.last);
  return kinds === undefined ? snapshot.exists : unitsOfKinds(snapshot, kinds);
}

const known = new WeakMap<TreeSnapshot, Map<string, Uint8Array>>();

/** 1 for every unit of these kinds that exists in a snapshot; computed once for each snapshot. */
export function unitsOfKinds(snapshot: TreeSnapshot, kinds: readonly string[]): Uint8Array {
  const own = known.get(snapshot) ?? new Map<string, Uint8Array>();
  known.set(snapshot, own);
  const found = own.get(kinds.join(" ")) ?? selectKinds(snapshot, kinds);
  own.set(kinds.join(" "), found);
  return found;
}

function selectKinds({ exists, kind }: TreeSnapshot, kinds: readonly string[]): Uint8Array {
  const wanted = kind.words.map((word) => kinds.includes(word));
  const selected = new Uint8Array(exists.length);
  for (let unit = 0; unit < exists.length; unit++) {
    const code = kind.codes[kind.scalar ? 0 : unit]!;
    if (exists[unit] === 1 && code >= 0 && wanted[code]) selected[unit] = 1;
  }
  return selected;
}
