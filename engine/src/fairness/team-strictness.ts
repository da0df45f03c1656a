/**
 * How strictly each team scores on comparable units.
 *
 * Method: share = level of the cell + effect of the team, by exact least squares, where a cell is what is comparable: one
 * unit in one period, or one unit over the whole time ("village-adjusted": more data, but a village that improves between
 * two teams' visits is taken for a difference between the teams). Effects are told only within a group of teams that are
 * linked by common cells, and add up to zero there, weighted by the teams' inspections, so an adjustment by them moves no
 * group's mean. Teams that share no cell with any other have no effect to tell.
 *
 * Whom to show it: S1-25, the office that follows the teams' own work and the campaign office; it is no part of results.
 */
import { add, compare, divide, subtract } from "../number/arithmetic.ts";
import { type Fraction, fraction, fromInteger, ONE, ZERO } from "../number/fraction.ts";
import { solve } from "./solve.ts";
import type { TeamScore } from "./team-score.ts";

export type Comparable = "unit_and_period" | "unit";

export interface TeamStrictness {
  readonly team: string;
  readonly inspections: number;
  /** Cells that another team scored too. */
  readonly shared: number;
  /**
   * Share of the full mark by which the team scores above (lenient) or below (strict) its group; null where it shares no
   * cell with another team.
   */
  readonly effect: Fraction | null;
  /** Mean difference to the mean of the other teams on the shared cells: the plain figure beside the fitted one. */
  readonly difference: Fraction | null;
  /** The first team of the group of linked teams: effects of different groups are not comparable. */
  readonly group: string;
}

interface Cell {
  readonly count: Map<string, number>;
  readonly sum: Map<string, Fraction>;
}

/** Strictest first; teams without an effect last; then by name. */
export function teamStrictness(
  scores: readonly TeamScore[],
  comparable: Comparable,
): readonly TeamStrictness[] {
  const cells = [...gatherCells(scores, comparable).values()];
  const teams = [...new Set(scores.map(({ team }) => team))].sort();
  const inspections = new Map(
    teams.map((team) => [team, scores.filter((score) => score.team === team).length]),
  );
  const groupOf = linkTeams(teams, cells);
  const effects = new Map<string, Fraction>();
  for (const group of new Set(groupOf.values())) {
    const members = teams.filter((team) => groupOf.get(team) === group);
    if (members.length < 2) continue;
    const solved = solve(...equations(members, cells, inspections));
    for (const [i, effect] of (solved ?? []).entries()) effects.set(members[i]!, effect);
  }
  return teams
    .map((team) => ({
      team,
      inspections: inspections.get(team)!,
      shared: sharedCells(team, cells).length,
      effect: effects.get(team) ?? null,
      difference: plainDifference(team, cells),
      group: groupOf.get(team)!,
    }))
    .sort(strictestFirst);
}

function gatherCells(scores: readonly TeamScore[], comparable: Comparable): ReadonlyMap<string, Cell> {
  const cells = new Map<string, Cell>();
  for (const { team, unit, period, share } of scores) {
    const key = comparable === "unit" ? unit : JSON.stringify([unit, period]);
    const cell = cells.get(key) ?? { count: new Map(), sum: new Map() };
    cell.count.set(team, (cell.count.get(team) ?? 0) + 1);
    cell.sum.set(team, add(cell.sum.get(team) ?? ZERO, share));
    cells.set(key, cell);
  }
  return cells;
}

function linkTeams(teams: readonly string[], cells: readonly Cell[]): ReadonlyMap<string, string> {
  const groupOf = new Map(teams.map((team) => [team, team]));
  for (const { count } of cells) {
    const groups = [...count.keys()].map((team) => groupOf.get(team)!).sort();
    for (const [team, group] of groupOf) if (groups.includes(group)) groupOf.set(team, groups[0]!);
  }
  return groupOf;
}

/** The normal equations of the fit, with the cells' levels eliminated; the last one says that the effects add up to zero. */
function equations(
  members: readonly string[],
  cells: readonly Cell[],
  inspections: ReadonlyMap<string, number>,
): [Fraction[][], Fraction[]] {
  const size = members.length;
  const a = Array.from({ length: size }, () => Array.from({ length: size }, () => ZERO));
  const b = Array.from({ length: size }, () => ZERO);
  for (const { count, sum } of cells) {
    const own = members.map((team) => count.get(team) ?? 0);
    const all = own.reduce((total, n) => total + n, 0);
    if (all === 0) continue;
    const total = members.reduce((before, team) => add(before, sum.get(team) ?? ZERO), ZERO);
    members.forEach((team, i) => {
      if (own[i] === 0) return;
      b[i] = add(b[i]!, subtract(sum.get(team)!, { n: total.n * BigInt(own[i]!), d: total.d * BigInt(all) }));
      a[i]![i] = add(a[i]![i]!, fromInteger(own[i]!));
      own.forEach((n, k) => {
        a[i]![k] = subtract(a[i]![k]!, fraction(BigInt(own[i]! * n), BigInt(all)));
      });
    });
  }
  a[size - 1] = members.map((team) => fromInteger(inspections.get(team)!));
  b[size - 1] = ZERO;
  return [a, b];
}

function sharedCells(team: string, cells: readonly Cell[]): readonly Cell[] {
  return cells.filter(({ count }) => count.has(team) && count.size > 1);
}

function plainDifference(team: string, cells: readonly Cell[]): Fraction | null {
  const shared = sharedCells(team, cells);
  if (shared.length === 0) return null;
  const differences = shared.map(({ count, sum }) => {
    const meanOf = (other: string): Fraction => divide(sum.get(other)!, fromInteger(count.get(other)!))!;
    const others = [...count.keys()].filter((other) => other !== team).map(meanOf);
    return subtract(meanOf(team), mean(others));
  });
  return mean(differences);
}

function mean(values: readonly Fraction[]): Fraction {
  return divide(values.reduce(add, ZERO), fromInteger(values.length))!;
}

function strictestFirst(a: TeamStrictness, b: TeamStrictness): number {
  if (a.effect === null || b.effect === null) {
    return Number(a.effect === null) - Number(b.effect === null) || (a.team < b.team ? -1 : 1);
  }
  return compare(a.effect, b.effect) || (a.team < b.team ? -1 : 1);
}

/**
 * A score as its team would have given it, had it scored as its group does on the whole; never below 0 or above 1. Used
 * only where the policy says so, and then stated beside the score.
 */
export function adjustForTeam(share: Fraction, effect: Fraction | null): Fraction {
  if (effect === null) return share;
  const adjusted = subtract(share, effect);
  if (adjusted.n < 0n) return ZERO;
  return compare(adjusted, ONE) > 0 ? ONE : adjusted;
}
