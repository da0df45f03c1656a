import type { WorkRecord } from "@cunjing/contract";
import { type Holding, parseDay, parseFraction } from "@cunjing/engine";
import type { HeldByOne, StoredVisit, WorkRow } from "./duty-statements.ts";

/** What the holder held, as the engine's duties read it. */
export const toHoldings = (holder: string, held: readonly HeldByOne[]): Holding[] =>
  held.map(({ unit, kind, first_day, last_day }) => ({
    holder,
    role: kind,
    unit,
    from: first_day === null ? null : parseDay(first_day),
    to: last_day === null ? null : parseDay(last_day),
  }));

/**
 * Records of work by the kind of fact that a duty asks for. A visit says in which role it was made; what the account did at a unit was done in
 * each role that it holds there. A leader's inspection is a visit as well; a step of a dispatch is desk work and none.
 */
export function toWorkRecords(
  holder: string,
  held: readonly HeldByOne[],
  visits: readonly StoredVisit[],
  work: readonly WorkRow[],
): readonly WorkRecord[] {
  const ofVisits = visits.map(
    ({ visit, kind, unit, day, amount }): WorkRecord => ({
      id: visit,
      holder,
      role: kind,
      unit,
      day: parseDay(day),
      amount: parseFraction(amount),
      from: "visits",
    }),
  );
  const ofWork = work.flatMap(({ id, unit, day, what }) => {
    const roles = [...new Set(held.filter((one) => one.unit === unit).map(({ kind }) => kind))];
    return roles.flatMap((role) => {
      const record = { id, holder, role, unit, day: parseDay(day), amount: null };
      return KINDS[what].map((from): WorkRecord => ({ ...record, from }));
    });
  });
  return [...ofVisits, ...ofWork];
}

const KINDS = {
  leader: ["visits", "inspections"],
  inspection: ["inspections"],
  dispatch: ["problem_events"],
} as const satisfies Record<WorkRow["what"], readonly WorkRecord["from"][]>;
