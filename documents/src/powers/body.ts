import { type BodyKind, type BodyLevel, BODY_KINDS as KINDS } from "@cunjing/contract";

export type { BodyKind, BodyLevel };

/** Every kind of body, for whoever goes through the matrix. */
export const BODY_KINDS = Object.keys(KINDS) as readonly BodyKind[];

/** From the top: a lower number stands higher. */
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
