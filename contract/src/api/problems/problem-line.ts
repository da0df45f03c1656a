/** A problem on a list of what waits: enough to know it again and to see how urgent it is. */
import { z } from "zod";
import { day, unitId, uuid } from "../scalars.ts";

export const problemLine = z.object({
  problem: uuid,
  revision: z.int(),
  unit: unitId,
  unit_name: z.string(),
  serial: z.int().nullable(),
  state: z.string(),
  severity: z.string(),
  description: z.string(),
  found_on: day,
  due_on: day.nullable(),
  /** Days past its due day while it is not done; null where it is not late. */
  overdue_days: z.int().nullable(),
});
