/** States of a unit on days, as the rows that the database keeps: versions without the parent, relations with nothing else. */
import type { UnitRelation, Validity } from "@cunjing/contract";
import type { UnitVersion } from "../changes/unit-facts.ts";
import { joinRuns } from "./runs.ts";
import type { UnitState } from "./unit-sheet.ts";

export type DatedState = UnitState & { readonly valid: Validity };

/** @param states in the order of time */
export function versionsOf(unit: string, states: readonly DatedState[]): UnitVersion[] {
  return joinRuns(states, sameContent).map(({ valid, name, kind, code, order, attributes }) => ({
    unit,
    valid,
    name,
    kind,
    code,
    order,
    attributes,
  }));
}

/** @param states in the order of time */
export function relationsOf(unit: string, states: readonly DatedState[]): UnitRelation[] {
  return joinRuns(states, (a, b) => a.parent === b.parent).flatMap(({ valid, parent }) =>
    parent === null ? [] : [{ hierarchy: "administrative", parent, child: unit, valid }],
  );
}

/** Whether the two say the same of the unit itself. */
export function sameContent(a: UnitState, b: UnitState): boolean {
  return (
    a.name === b.name &&
    a.kind === b.kind &&
    a.code === b.code &&
    a.order === b.order &&
    sameAttributes(a.attributes, b.attributes)
  );
}

function sameAttributes(a: UnitState["attributes"], b: UnitState["attributes"]): boolean {
  const keys = Object.keys(a);
  return keys.length === Object.keys(b).length && keys.every((key) => a[key] === b[key]);
}

export function sameDays(a: Validity, b: Validity): boolean {
  return a.from === b.from && a.before === b.before;
}
