/** Whether a responsibility may begin, and which present ones end with it. */
import { type Failure, failure } from "../failures/failure.ts";
import { isFor, type ResponsibilityKind } from "./kinds.ts";

/** A responsibility for the unit, both days included; null is open. */
export interface HeldResponsibility {
  readonly id: string;
  readonly holder: string;
  readonly first_day: string | null;
  readonly last_day: string | null;
}

export interface WantedResponsibility {
  readonly unit: { readonly name: string; readonly kind: string };
  readonly holder: string;
  readonly first_day: string;
  readonly last_day: string | null;
  /** The present holders end with the day before. */
  readonly replaces: boolean;
}

/**
 * @param present those of the same unit and kind that are held on some of the wanted days
 * @returns the ids of those that end with the day before, or what stands against it
 */
export function settleResponsibility(
  wanted: WantedResponsibility,
  kind: ResponsibilityKind,
  present: readonly HeldResponsibility[],
): { readonly ends: readonly string[] } | { readonly against: Failure } {
  const { unit, holder, first_day, replaces } = wanted;
  if (!isFor(kind, unit.kind))
    return {
      against: failure("responsibility_unit_wrong", {
        unit: unit.name,
        unit_kind: unit.kind,
        kind: kind.label,
      }),
    };
  const meeting = present.filter((one) => doMeet(one, wanted));
  if (meeting.some((one) => one.holder === holder))
    return { against: failure("responsibility_held", { holder }) };
  const [other] = meeting;
  if (other === undefined) return { ends: [] };
  if (!replaces)
    return kind.one_holder
      ? { against: failure("responsibility_one_holder", { kind: kind.label, holder: other.holder }) }
      : { ends: [] };
  // One that begins on that day or later cannot end before it: somebody has to say which of the two is right.
  const later = meeting.find((one) => one.first_day !== null && one.first_day >= first_day);
  if (later !== undefined)
    return { against: failure("responsibility_one_holder", { kind: kind.label, holder: later.holder }) };
  return { ends: meeting.map(({ id }) => id) };
}

interface Days {
  readonly first_day: string | null;
  readonly last_day: string | null;
}

/** Whether both hold on some day. */
export const doMeet = (a: Days, b: Days): boolean =>
  (a.last_day === null || b.first_day === null || b.first_day <= a.last_day) &&
  (b.last_day === null || a.first_day === null || a.first_day <= b.last_day);
