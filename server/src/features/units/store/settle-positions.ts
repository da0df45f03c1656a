import { sql } from "kysely";
import type { Task } from "../../../platform/jobs/task.ts";
import { prepare } from "../../../platform/statements/prepare.ts";

const repositionFacts = prepare<{ units: readonly string[] }, unknown>(
  (a) => sql`select reposition_facts(${a.units}::text[])`,
);

/** Copies the units' positions onto facts that were entered while the units moved (place-units.ts). */
export const settlePositions: Task = async ({ units }, { transact }) => {
  await transact(null, (tx) => tx.ask(repositionFacts({ units: units as readonly string[] })));
};
