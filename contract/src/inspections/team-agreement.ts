/**
 * Whether two teams that score one place come to the same: in all, team by team, and line by line of the standard. For the office that watches
 * the teams and the campaign's office alone (S1-25); complaints are about standards that "vary with the person" (requirements, F).
 */
import {
  add,
  compare,
  divide,
  type Fraction,
  fromInteger,
  parseFraction,
  subtract,
  teamStrictness,
  toDecimal,
  ZERO,
} from "@cunjing/engine";
import type { InspectionItem } from "./score-by-standard.ts";

export interface ScoredPlace {
  readonly team: string;
  /** Exact texts. */
  readonly score: string;
  readonly full_mark: string;
  readonly items: readonly InspectionItem[];
}

/** One place, scored by two teams under one standard. */
export interface DoubleScoring {
  readonly place: string;
  readonly unit: string;
  readonly standard: string | null;
  readonly scorings: readonly [ScoredPlace, ScoredPlace];
}

export interface TeamAgreement {
  readonly pairs: number;
  /** Mean difference between the two, in shares of the full mark (0 to 1); null without pairs. */
  readonly mean_difference: string | null;
  /** Pairs that differ by at most `tolerance`. */
  readonly within: number;
  readonly teams: readonly {
    readonly team: string;
    readonly scorings: number;
    /** By how much of the full mark it scores above (lenient) or below (strict) the teams that it is linked to by shared places. */
    readonly effect: string | null;
    readonly difference: string | null;
    /** Effects of different groups are not comparable. */
    readonly group: string;
  }[];
  readonly items: readonly {
    readonly standard: string;
    readonly item: string;
    /** Pairs in which at least one of the two recorded it, and in which both recorded the same. */
    readonly recorded: number;
    readonly agreed: number;
  }[];
}

const PLACES = 4;

/** @param tolerance share of the full mark up to which two scores count as the same, "0.05" */
export function teamAgreement(pairs: readonly DoubleScoring[], tolerance: string): TeamAgreement {
  const limit = parseFraction(tolerance);
  const differences = pairs.map(({ scorings: [a, b] }) => absolute(subtract(shareOf(a), shareOf(b))));
  const mean = divide(differences.reduce(add, ZERO), fromInteger(differences.length));
  const scores = pairs.flatMap(({ place, unit, scorings }) =>
    scorings.map((scoring) => ({ team: scoring.team, unit, period: place, share: shareOf(scoring) })),
  );
  return {
    pairs: pairs.length,
    mean_difference: mean === null ? null : toDecimal(mean, PLACES),
    within: differences.filter((difference) => compare(difference, limit) <= 0).length,
    teams: teamStrictness(scores, "unit_and_period").map(
      ({ team, inspections, effect, difference, group }) => ({
        team,
        scorings: inspections,
        effect: effect === null ? null : toDecimal(effect, PLACES),
        difference: difference === null ? null : toDecimal(difference, PLACES),
        group,
      }),
    ),
    items: itemAgreement(pairs),
  };
}

/** @throws RangeError for a full mark of 0, which no inspection is stored with */
function shareOf({ score, full_mark }: ScoredPlace): Fraction {
  const share = divide(parseFraction(score), parseFraction(full_mark));
  if (share === null) throw new RangeError("a full mark is above 0");
  return share;
}

const absolute = (value: Fraction): Fraction => (value.n < 0n ? subtract(ZERO, value) : value);

/** Lines that most divide the teams first. */
function itemAgreement(pairs: readonly DoubleScoring[]): TeamAgreement["items"] {
  const lines = new Map<string, { standard: string; item: string; recorded: number; agreed: number }>();
  for (const { standard, scorings } of pairs) {
    if (standard === null) continue;
    const [one, other] = scorings.map(({ items }) => totals(items)) as [Totals, Totals];
    for (const item of new Set([...one.keys(), ...other.keys()])) {
      const line = lines.get(`${standard} ${item}`) ?? { standard, item, recorded: 0, agreed: 0 };
      line.recorded += 1;
      if (isSame(one.get(item), other.get(item))) line.agreed += 1;
      lines.set(`${standard} ${item}`, line);
    }
  }
  return [...lines.values()].sort(
    (a, b) =>
      b.recorded - b.agreed - (a.recorded - a.agreed) ||
      (`${a.standard} ${a.item}` < `${b.standard} ${b.item}` ? -1 : 1),
  );
}

type Totals = ReadonlyMap<string, Fraction>;

/** Occurrences and grades of each line over all its objects; a line with none of anything is as good as not recorded. */
function totals(items: readonly InspectionItem[]): Totals {
  const sums = new Map<string, Fraction>();
  for (const { item, count, score } of items) {
    const value = parseFraction(count ?? score ?? "0");
    sums.set(item, add(sums.get(item) ?? ZERO, value));
  }
  return sums;
}

const isSame = (a: Fraction = ZERO, b: Fraction = ZERO): boolean => compare(a, b) === 0;
