import type { problemLine } from "@cunjing/contract";
import { type RawBuilder, sql } from "kysely";
import type { z } from "zod";

export type ProblemLine = z.output<typeof problemLine>;

/** What every list of waiting problems shows, over `problem p` and its unit `u`, as of a day. */
export const lineColumns = (
  today: string,
): RawBuilder<unknown> => sql`p.id as problem, p.revision, p.unit, u.name as unit_name, p.serial,
  p.state, p.severity, p.description, p.found_on, p.due_on,
  case when p.state in ('dispatched', 'in_rectification') and p.due_on < ${today}::date then ${today}::date - p.due_on end as overdue_days`;
