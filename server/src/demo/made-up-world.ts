/** The simulated campaign, with what the loader looks up in it. */
import { exampleTree, type Row, simulateCampaign, type Tables, type UnitCells } from "@cunjing/simulation";
import { DAYS, SEED } from "./demonstration.ts";

export type UnitRow = UnitCells;
export type Inspection = Row<"inspections">;
export type FoundProblem = Row<"problems">;

/** What is loaded; the whole of it without any. */
export interface Extent {
  readonly tree?: readonly UnitRow[];
  /** Fewer days than the hundred: for tests. */
  readonly last?: string;
}

export interface World {
  readonly tables: Tables;
  readonly root: UnitRow;
  /** Counties, districts and zones: what is assessed. */
  readonly assessed: readonly UnitRow[];
  readonly first: string;
  readonly last: string;
  readonly unitOf: (id: string) => UnitRow;
  /** The assessed unit that a village lies in. */
  readonly countyOf: (village: string) => UnitRow;
  readonly townOf: (village: string) => UnitRow;
  /** Of an assessed unit: the id of the team whose area it lies in. */
  readonly teamOf: (county: string) => string;
}

/** Simulates it; the same extent gives the same world. */
export function makeWorld({ tree = exampleTree(), last = DAYS.last }: Extent = {}): World {
  const { first } = DAYS;
  const tables = simulateCampaign({ seed: SEED, tree, campaign: { first, last } });
  const units = new Map(tables.units.map((unit) => [unit.id, unit]));
  const unitOf = (id: string): UnitRow => found(units.get(id), id);
  const root = found(
    tables.units.find(({ parent }) => parent === ""),
    "root",
  );
  // In the made-up tree villages stand directly below towns, and towns below what is assessed.
  const townOf = (village: string): UnitRow => unitOf(unitOf(village).parent);
  const teams = new Map(
    tables.responsibilities
      .filter(({ kind }) => kind === "oversight")
      .map(({ unit, holder }) => [unit, holder]),
  );
  return {
    tables,
    root,
    assessed: tables.units.filter(({ parent }) => parent === root.id),
    first,
    last,
    unitOf,
    townOf,
    countyOf: (village) => unitOf(townOf(village).parent),
    teamOf: (county) => found(teams.get(county), county),
  };
}

function found<T>(one: T | undefined, what: string): T {
  if (one === undefined) throw new Error(`the simulation has no ${what}`);
  return one;
}
