/** Tables of facts: who sees and writes a row follows from its campaign, its place and its seal (guard_by_place in migration 0001). */
import type { Verb } from "@cunjing/contract";
import { CAMPAIGN, OTHER_CAMPAIGN, UNITS } from "../personas.ts";
import type { Row } from "./fill-table.ts";
import { FOREIGN_ROUND, OWN_ROUND, type Who } from "./who.ts";

/** Tables of facts that ask for a verb besides: any of these. */
export const VERBS_BESIDES: Readonly<Record<string, readonly Verb[]>> = {
  entered_fact: ["fact.read", "fact.enter"],
  responsibility: ["responsibility.read", "responsibility.write"],
  responsibility_file: ["responsibility.read", "responsibility.write"],
  visit: ["duty.read", "duty.record"],
};

/** Tables of facts that are written with the work and read by jobs alone. */
export const READ_BY_JOBS: readonly string[] = ["fact_past"];

const PLACES = UNITS.filter(({ id }) =>
  ["city", "county_a", "village_a1", "village_a2", "village_c", "village_b"].includes(id),
);

/** Every campaign, place and seal that a row can have. */
export const PLACED_ROWS: readonly Row[] = [CAMPAIGN, OTHER_CAMPAIGN].flatMap((campaign) =>
  PLACES.flatMap(({ id, pos }) =>
    [null, OWN_ROUND, FOREIGN_ROUND].map((sealed_by) => ({ campaign, unit: id, pos, sealed_by })),
  ),
);

export interface Placed {
  readonly campaign: string;
  readonly pos: number;
  readonly sealed_by: string | null;
}

export const seesPlaced = (table: string, row: Placed, who: Who): boolean =>
  row.campaign === who.campaign &&
  who.reaches(row.pos) &&
  who.cleared(row.sealed_by) &&
  (VERBS_BESIDES[table]?.some(who.may) ?? true);
