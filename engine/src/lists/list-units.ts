/** Which units a list chooses from, and for which cadence it is made. */
import type { Graph, Period } from "../graph/types.ts";
import type { List, Policy } from "../policy/schema/policy.ts";

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
  const { exists, kind } = graph.units.at(period.last);
  if (kinds === undefined) return exists;
  const wanted = new Set(kinds.map((name) => kind.words.indexOf(name)));
  return Uint8Array.from(exists, (there, unit) =>
    there === 1 && kind.codes[kind.scalar ? 0 : unit]! >= 0 && wanted.has(kind.codes[kind.scalar ? 0 : unit]!)
      ? 1
      : 0,
  );
}
