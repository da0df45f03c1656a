/** Events of problems at the unit of their problem: nobody enters it twice. */
import { rowText } from "../vector/row.ts";
import type { TextVector } from "../vector/types.ts";
import type { FactTable } from "./table.ts";

/** An event's own unit stays where it has one; of a problem that is not in the table nothing is known. */
export function placeEvents(events: FactTable, problems: FactTable | undefined): FactTable {
  if (problems === undefined || !events.unit.includes(-1)) return events;
  const unitOf = new Map<string, number>();
  for (let row = 0; row < problems.rows; row++) unitOf.set(problems.idOf(row), problems.unit[row]!);
  const problem = events.column("problem") as TextVector;
  const unit = events.unit.map((own, row) =>
    own === -1 ? (unitOf.get(rowText(problem, row) ?? "") ?? -1) : own,
  );
  return { ...events, unit };
}
