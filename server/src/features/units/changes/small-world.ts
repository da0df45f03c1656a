/** A small tree for tests of changes, and what must hold of any. */
import assert from "node:assert/strict";
import { type FailureCode, holdsOn, overlap, type UnitRelation, type Validity } from "@cunjing/contract";
import type { PlannedChange, UnitChange } from "./unit-change.ts";
import { isWithin, type KnownUnits, type UnitFacts, type UnitVersion } from "./unit-facts.ts";

const ALWAYS: Validity = { from: null, before: null };

export function unit(
  id: string,
  kind: string,
  parent: string | null,
  more: { valid?: Validity; openProblems?: number; code?: string; relations?: UnitRelation[] } = {},
): UnitFacts {
  const valid = more.valid ?? ALWAYS;
  return {
    id,
    versions: [{ unit: id, valid, name: id, kind, code: more.code ?? null, order: 0, attributes: {} }],
    relations: [
      ...(parent === null ? [] : [{ hierarchy: "administrative" as const, parent, child: id, valid }]),
      ...(more.relations ?? []),
    ],
    withdrawal: null,
    openProblems: more.openProblems ?? 0,
  };
}

export function world(...units: readonly UnitFacts[]): KnownUnits {
  return new Map(units.map((facts) => [facts.id, facts]));
}

/** Two towns, three villages, two groups. */
export const SMALL = world(
  unit("c", "county", null),
  unit("t1", "town", "c"),
  unit("t2", "town", "c"),
  unit("a", "village", "t1", { openProblems: 2 }),
  unit("b", "village", "t1"),
  unit("d", "village", "t2", { valid: { from: "2018-01-01", before: null } }),
  unit("a1", "group", "a"),
  unit("a2", "group", "a"),
);

/** The change of a plan that is not refused. */
export function accepted(planned: PlannedChange): UnitChange {
  assert.ok(
    "change" in planned,
    "refusals" in planned ? planned.refusals.map(({ code }) => code).join() : "",
  );
  return planned.change;
}

export function refusedFor(planned: PlannedChange): FailureCode[] {
  return "refusals" in planned ? planned.refusals.map(({ code }) => code) : [];
}

/** What the database's constraints and the tree itself demand, on the days given. */
export function checkWorld(known: KnownUnits, days: readonly string[]): void {
  for (const { id, versions, relations } of known.values()) {
    assertApart(id, versions);
    assertApart(
      id,
      relations.filter(({ hierarchy }) => hierarchy === "administrative"),
    );
    for (const row of relations) {
      for (const day of days) {
        if (!holdsOn(row.valid, day)) continue;
        assert.ok(isThere(versions, day), `${id} has a relation on ${day} and is not there`);
        if (row.hierarchy !== "administrative") continue;
        assert.ok(isThere(known.get(row.parent)?.versions ?? [], day), `${row.parent} above ${id} on ${day}`);
        assert.ok(!isWithin(known, row.parent, id, day), `${id} is above itself on ${day}`);
      }
    }
  }
}

function isThere(versions: readonly UnitVersion[], day: string): boolean {
  return versions.some(({ valid }) => holdsOn(valid, day));
}

function assertApart(id: string, rows: readonly { readonly valid: Validity }[]): void {
  for (const [at, row] of rows.entries()) {
    assert.ok(row.valid.from === null || row.valid.before === null || row.valid.from < row.valid.before, id);
    for (const other of rows.slice(at + 1)) assert.ok(!overlap(row.valid, other.valid), `${id} overlaps`);
  }
}
