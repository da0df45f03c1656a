import { sql } from "kysely";
import { prepare } from "../statements/prepare.ts";
import type { Task } from "./task.ts";

/** Months for which the trail has partitions ahead: a jobs process that stands still for a quarter is noticed before that. */
const AHEAD = 3;

const addMonths = prepare<{ ahead: number }, unknown>(
  (a) => sql`select add_event_months(${a.ahead}::integer)`,
);

/** Makes the partitions of the trail for the months to come (migration 0005). */
export const addEventMonths: Task = async (_, { transact }) => {
  await transact(null, (tx) => tx.ask(addMonths({ ahead: AHEAD })));
};
