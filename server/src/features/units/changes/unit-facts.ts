/** What is known of a unit over time, and what a change writes about it. The dated rows are the truth; today's row follows from them. */
import { holdsOn, type UnitRelation, type Validity } from "@cunjing/contract";

/** What a unit was called, and what it was, on some days. */
export interface UnitVersion {
  readonly unit: string;
  readonly valid: Validity;
  readonly name: string;
  readonly kind: string;
  readonly code: string | null;
  readonly order: number;
  readonly attributes: Readonly<Record<string, unknown>>;
}

export interface Withdrawal {
  readonly unit: string;
  /** The first day without it. */
  readonly on: string;
  readonly successor: string | null;
}

/** All that is recorded of one unit: its versions, and its relations as the lower end, in any order. */
export interface UnitFacts {
  readonly id: string;
  readonly versions: readonly UnitVersion[];
  readonly relations: readonly UnitRelation[];
  readonly withdrawal: Withdrawal | null;
  /** Problems of any campaign that are not closed. */
  readonly openProblems: number;
}

/** The units that a change has to do with: those it names, what stands right below them, and all above the ones that become parents. */
export type KnownUnits = ReadonlyMap<string, UnitFacts>;

export function versionOn(facts: UnitFacts | undefined, day: string): UnitVersion | undefined {
  return facts?.versions.find(({ valid }) => holdsOn(valid, day));
}

/** The unit's parent on a day: null at the top, undefined where the unit does not exist. */
export function parentOn(facts: UnitFacts | undefined, day: string): string | null | undefined {
  if (versionOn(facts, day) === undefined) return undefined;
  const relation = facts?.relations.find(
    ({ hierarchy, valid }) => hierarchy === "administrative" && holdsOn(valid, day),
  );
  return relation?.parent ?? null;
}

/** The units that stand right below it on a day, by id. */
export function childrenOn(known: KnownUnits, parent: string, day: string): string[] {
  return [...known.values()]
    .filter((facts) => parentOn(facts, day) === parent)
    .map(({ id }) => id)
    .sort();
}

/** Whether the unit is the other or stands below it on a day. */
export function isWithin(known: KnownUnits, unit: string, above: string, day: string): boolean {
  const seen = new Set<string>();
  let at: string | null = unit;
  while (at !== null && !seen.has(at)) {
    if (at === above) return true;
    seen.add(at);
    at = parentOn(known.get(at), day) ?? null;
  }
  return false;
}

/** The name that a message prints, with the id that tells namesakes apart. */
export function nameFor(known: KnownUnits, unit: string, day: string): string {
  const version = versionOn(known.get(unit), day) ?? known.get(unit)?.versions.at(-1);
  return version === undefined ? unit : `${version.name}（${unit}）`;
}
