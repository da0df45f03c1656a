/**
 * A graph over one unit and what is below it, computed by the same code over the facts of those units alone. What only the
 * whole tree has (ranks, lists, values of units above) is taken from the whole graph. This is how an explanation costs
 * milliseconds in a tree of 600,000 villages.
 */
import { tableOf } from "../facts/build-table.ts";
import type { FactTable } from "../facts/table.ts";
import { snapshotOf } from "../units/snapshot.ts";
import type { TreeSnapshot, UnitTree } from "../units/tree.ts";
import { gather } from "../vector/slice.ts";
import type { TextVector, Vector } from "../vector/types.ts";
import { buildGraph } from "./build-graph.ts";
import type { RankValues } from "./rank-members.ts";
import { rowsOfUnits } from "./rows-of-units.ts";
import { unitsBelow } from "./units-below.ts";
import type { ValueGraph } from "./value-graph.ts";

export interface Focus {
  readonly graph: ValueGraph;
  /** The unit's number in this graph. */
  readonly unit: number;
}

export function focusOn(whole: ValueGraph, unit: number, day: number): Focus {
  const members = everBelow(whole, unit, day);
  const renumber = new Map(Array.from(members, (member, i) => [member, i]));
  const units = focusTree(whole.units, members, renumber);
  const prepared = new Map<string, ReadonlyMap<string, FactTable>>();
  const graph = buildGraph({
    source: whole.source,
    units,
    facts: new Map(),
    choices: whole.choices,
    timeline: whole.timeline,
    ...(whole.until === undefined ? {} : { until: whole.until }),
    prepared: (version) => {
      let facts = prepared.get(version);
      if (facts === undefined) {
        facts = new Map(
          [...whole.preparedFor(version)].map(([kind, table]) => [
            kind,
            focusTable(table, members, renumber),
          ]),
        );
        prepared.set(version, facts);
      }
      return facts;
    },
    whole: {
      rank: (assessment, name, period, own) => {
        const values = whole.assessment(assessment, period);
        return focusRank(
          values.rank(name),
          own.map((at) => values.members.place[members[at]!]!),
        );
      },
      membership: (list, period) => {
        const all = whole.membership(list, period);
        const pickOwn = (column: Uint8Array): Uint8Array => pick(column, members);
        const own = { t: pickOwn(all.t), why: pickOwn(all.why), tiedAtEdge: pickOwn(all.tiedAtEdge) };
        // The list's order and its places are the whole tree's: an explanation asks who is on it, no more.
        return { ...own, order: new Int32Array(0), places: [], notices: [] };
      },
      parent: (path, period, local) => gather(whole.readForm("parent", path, period, local), members),
      ancestor: (kind, period) => gather(whole.read(["ancestor", kind], period), members),
      other: (path, period) => gather(whole.read(path, period), members),
      held: (indicator, period) => whole.held(indicator, period),
    },
  });
  return { graph, unit: renumber.get(unit) ?? 0 };
}

/** The unit and what is or was below it up to a day: what moved away since still counts in earlier periods. */
function everBelow(whole: ValueGraph, unit: number, day: number): Int32Array {
  const days = whole.timeline
    .cadences()
    .flatMap((cadence) => whole.periods(cadence).map((period) => period.last))
    .filter((last) => last < day);
  const trees = new Set([day, ...days].map((one) => whole.units.at(one)));
  const all = new Set([...trees].flatMap((tree) => Array.from(unitsBelow(tree, unit))));
  return Int32Array.from(all).sort();
}

function focusTree(units: UnitTree, members: Int32Array, renumber: ReadonlyMap<number, number>): UnitTree {
  const snapshots = new Map<TreeSnapshot, TreeSnapshot>();
  return {
    count: members.length,
    idOf: (unit) => units.idOf(members[unit] ?? -1),
    indexOf: (id) => renumber.get(units.indexOf(id) ?? -1),
    nameOf: (unit, day) => units.nameOf(members[unit] ?? -1, day),
    at(day) {
      const from = units.at(day);
      let snapshot = snapshots.get(from);
      if (snapshot === undefined) {
        snapshot = focusSnapshot(from, members, renumber);
        snapshots.set(from, snapshot);
      }
      return snapshot;
    },
  };
}

function focusSnapshot(
  from: TreeSnapshot,
  members: Int32Array,
  renumber: ReadonlyMap<number, number>,
): TreeSnapshot {
  const columns = {
    parent: members.map((member) => renumber.get(from.parent[member] as number) ?? -1),
    exists: pick(from.exists, members),
    kind: gather(from.kind, members) as TextVector,
  };
  const attribute = (name: string): Vector | undefined => {
    const whole = from.attribute(name);
    return whole === undefined ? undefined : gather(whole, members);
  };
  return snapshotOf(columns, attribute);
}

/** The rows of these units, in the same order. Facts about no unit are in no unit's share. */
function focusTable(table: FactTable, members: Int32Array, renumber: ReadonlyMap<number, number>): FactTable {
  const rows = rowsOfUnits(table, members);
  const share = (from: FactTable): FactTable => {
    const known = new Map<string, Vector>();
    return {
      ...tableOf(
        from.kind,
        Int32Array.from(rows, (row) => renumber.get(from.unit[row] as number) ?? -1),
        Int32Array.from(rows, (row) => from.day[row] as number),
        new Map(),
        (row) => from.idOf(rows[row] as number),
      ),
      columns: from.columns,
      column(name) {
        const whole = from.column(name);
        if (whole === undefined) return undefined;
        const own = known.get(name) ?? gather(whole, rows);
        known.set(name, own);
        return own;
      },
    };
  };
  const { asOf } = table;
  return asOf === undefined ? share(table) : { ...share(table), asOf: (day) => share(asOf.call(table, day)) };
}

/** @param rows the row of each member in the whole's rank */
function focusRank(rank: RankValues, rows: Int32Array): RankValues {
  const ints = (column: Int32Array, without: number): Int32Array =>
    rows.map((row) => (row < 0 ? without : column[row]!));
  return {
    rank: ints(rank.rank, 0),
    fromEnd: ints(rank.fromEnd, 0),
    sharing: ints(rank.sharing, 0),
    poolSize: rank.poolSize,
    pool: ints(rank.pool, -1),
    // The order of a whole pool is no part of one unit's explanation.
    order: new Int32Array(0),
    poolNames: rank.poolNames,
    statistics: rank.statistics,
  };
}

function pick(values: Uint8Array, members: Int32Array): Uint8Array {
  return Uint8Array.from(members, (member) => values[member] as number);
}
