/** Kinds of bodies that write or receive documents. */
export type BodyKind =
  | "party_committee"
  | "government"
  | "party_committee_office"
  | "government_office"
  | "leading_group"
  | "leading_group_office"
  | "department"
  | "finance"
  | "discipline"
  | "organization"
  | "team"
  | "village"
  | "third_party"
  | "leader"
  | "public";

export const BODY_KINDS: readonly BodyKind[] = [
  "party_committee",
  "government",
  "party_committee_office",
  "government_office",
  "leading_group",
  "leading_group_office",
  "department",
  "finance",
  "discipline",
  "organization",
  "team",
  "village",
  "third_party",
  "leader",
  "public",
];

/** From the top: a lower number stands higher. A 管区 writes nothing of its own; it belongs to its town. */
export type BodyLevel = "city" | "county" | "town" | "village";

export const LEVEL_ORDER: Readonly<Record<BodyLevel, number>> = { city: 0, county: 1, town: 2, village: 3 };

/** A body as a document names it. A county's campaign office is a `leading_group_office` of level `county`. */
export interface Body {
  readonly kind: BodyKind;
  readonly level: BodyLevel;
  /** Full official name, as it stands in a head or after 主送. */
  readonly name: string;
}

/** Where the addressee stands seen from the issuer. */
export type Relation = "up" | "up-skipping" | "same" | "down" | "down-skipping";

/** Relation of two bodies by level alone. */
export function relationOf(issuer: Body, addressee: Body): Relation {
  const steps = LEVEL_ORDER[addressee.level] - LEVEL_ORDER[issuer.level];
  if (steps === 0) return "same";
  if (steps < 0) return steps === -1 ? "up" : "up-skipping";
  return steps === 1 ? "down" : "down-skipping";
}
