/** Kinds of responsibility: those that the policy names, with whom they bind to what; then the common ones that offices use beside them. */
import type { Policy } from "@cunjing/engine";
import { RESPONSIBILITY_KINDS } from "../tables/vocabularies.ts";

export interface ResponsibilityKind {
  readonly id: string;
  readonly label: string;
  /** Who holds it, in the policy's words; null where the policy does not name it. */
  readonly holders: string | null;
  /** Kinds of unit that it is for; empty: any. */
  readonly of: readonly string[];
  /** Every such unit needs one: those without are gaps (S0-4). */
  readonly everyone: boolean;
  /** Held by one at a time. */
  readonly one_holder: boolean;
  readonly clause: readonly string[];
}

/** By id: the policy's in its order, then the others of the common vocabulary (requirements S0-9, B6). */
export function responsibilityKinds(
  policy: Pick<Policy, "responsibilities">,
): ReadonlyMap<string, ResponsibilityKind> {
  const named = Object.entries(policy.responsibilities ?? {}).map(
    ([id, { label, holders, of, everyone = false, one_holder = false, clause }]): ResponsibilityKind => ({
      id,
      label,
      holders,
      of,
      everyone,
      one_holder,
      clause,
    }),
  );
  const common = RESPONSIBILITY_KINDS.map(
    ({ id, zh }): ResponsibilityKind => ({
      id,
      label: zh,
      holders: null,
      of: [],
      everyone: false,
      one_holder: false,
      clause: [],
    }),
  );
  // The policy's own meaning of a word goes before the common one, and before it in order.
  return new Map(
    [...named, ...common.filter(({ id }) => !named.some((one) => one.id === id))].map((kind) => [
      kind.id,
      kind,
    ]),
  );
}

/** Whether a unit of this kind can have such a responsibility. */
export const isFor = ({ of }: ResponsibilityKind, unitKind: string): boolean =>
  of.length === 0 || of.includes(unitKind);
