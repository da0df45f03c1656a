import type { Validity } from "@cunjing/contract";
import type { Ended, UnitChange } from "./unit-change.ts";
import type { KnownUnits } from "./unit-facts.ts";

/** What is known of the units once the change is written: the same that the database then holds. */
export function applyChange(known: KnownUnits, change: UnitChange): KnownUnits {
  const next = new Map(known);
  for (const id of change.founded) {
    next.set(id, { id, versions: [], relations: [], withdrawal: null, openProblems: 0 });
  }
  const ended = {
    versions: new Map(change.endedVersions.map((one) => [one.row, one])),
    relations: new Map(change.endedRelations.map((one) => [one.row, one])),
  };
  const versions = Map.groupBy(change.versions, ({ unit }) => unit);
  const relations = Map.groupBy(change.relations, ({ child }) => child);
  const withdrawals = new Map(change.withdrawals.map((one) => [one.unit, one]));
  for (const [id, facts] of next) {
    next.set(id, {
      ...facts,
      withdrawal: withdrawals.get(id) ?? facts.withdrawal,
      versions: [...endRows(facts.versions, ended.versions), ...(versions.get(id) ?? [])],
      relations: [...endRows(facts.relations, ended.relations), ...(relations.get(id) ?? [])],
    });
  }
  return next;
}

/** The units of which the change says anything. */
export function unitsOf(change: UnitChange): string[] {
  const ids = [
    change.founded,
    change.endedVersions.map(({ row }) => row.unit),
    change.versions.map(({ unit }) => unit),
    change.endedRelations.map(({ row }) => row.child),
    change.relations.map(({ child }) => child),
    change.withdrawals.map(({ unit }) => unit),
  ];
  return [...new Set(ids.flat())];
}

function endRows<Row extends { readonly valid: Validity }>(
  rows: readonly Row[],
  ended: ReadonlyMap<Row, Ended<Row>>,
): Row[] {
  return rows.flatMap((row) => {
    const end = ended.get(row);
    if (end === undefined) return [row];
    if (row.valid.from === end.before) return [];
    return [{ ...row, valid: { ...row.valid, before: end.before } }];
  });
}
