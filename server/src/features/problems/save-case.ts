import type { ProblemCase } from "@cunjing/contract";
import { sql } from "kysely";
import { prepare, type Query } from "../../platform/statements/prepare.ts";
import { caseColumns } from "./case-columns.ts";
import type { CaseRow } from "./case-row.ts";

type Columns = ReturnType<typeof caseColumns>;
interface Saved extends Columns {
  readonly campaign: string;
  readonly id: string;
  readonly past_units: readonly string[];
  readonly dispatch: string | null;
  readonly rectification: string | null;
}

const updateProblem = prepare<Saved, unknown>(
  (
    a,
  ) => sql`update problem set progress = ${a.progress}::jsonb, revision = ${a.revision}, state = ${a.state}, severity = ${a.severity},
      responsible_unit = ${a.responsible_unit}, past_units = ${a.past_units}::text[], channel = ${a.channel},
      dispatch = coalesce(${a.dispatch}::uuid, dispatch), rectification = coalesce(${a.rectification}::text, rectification),
      dispatched_on = ${a.dispatched_on}, due_at = ${a.due_at}, due_on = ${a.due_on}, demanded_on = ${a.demanded_on},
      requested_on = ${a.requested_on}, accepted_on = ${a.accepted_on}, closed_on = ${a.closed_on},
      deferred_until = ${a.deferred_until}, look_back_on = ${a.look_back_on}, request_kind = ${a.request_kind},
      returns = ${a.returns}, warnings = ${a.warnings}, fixed_at_once = ${a.fixed_at_once}, lineage = ${a.lineage}, rebound_of = ${a.rebound_of}
    where campaign = ${a.campaign} and id = ${a.id}`,
);

/** The row as the case has become; a unit that had it before is remembered, so that its people are told where it went. */
export function saveCase(
  campaign: string,
  row: CaseRow,
  next: ProblemCase,
  { dispatch = null, rectification = null }: { dispatch?: string | null; rectification?: string | null } = {},
): Query {
  const handedOn = row.progress.unit !== next.unit;
  return updateProblem({
    ...caseColumns(next),
    campaign,
    id: row.id,
    past_units: handedOn ? [...row.past_units, row.progress.unit] : row.past_units,
    dispatch,
    rectification,
  });
}
