/** A problem as the workflow needs it: its case, where it is, who has to put it right, and which photos are here. */
import type { ProblemCase } from "@cunjing/contract";
import { type RawBuilder, sql } from "kysely";
import { prepare } from "../../platform/statements/prepare.ts";

export interface CaseRow {
  readonly id: string;
  readonly unit: string;
  readonly pos: number;
  readonly sealed_by: string | null;
  readonly progress: ProblemCase;
  readonly past_units: readonly string[];
  readonly responsible_pos: number;
  readonly responsible_end: number;
  readonly inspection: string | null;
  readonly team: string | null;
  readonly before: boolean;
  readonly after: boolean;
  readonly claim: boolean;
  /** Warnings on the lineage so far; 0 unless they were asked for. */
  readonly warnings_before: number;
}

/**
 * The cases of these problems, locked until the transaction ends, in the order of their ids so that two commands never wait for each
 * other. Those that are out of the actor's reach are not among them.
 */
export const lockCases = casesWith(() => sql`0`);

/** As `lockCases`, with the warnings that the lineages have had: for what may add one, which alone asks for their number. */
export const lockCasesToWarn = casesWith(
  ({ campaign }) => sql`(select count(*)::int from problem_warning w
    where w.campaign = ${campaign} and (w.problem = p.id or w.lineage = p.lineage))`,
);

interface Asked {
  readonly campaign: string;
  readonly problems: readonly string[];
}

function casesWith(warnings: (a: Asked) => RawBuilder<unknown>) {
  return prepare<Asked, CaseRow>(
    (a) => sql`with locked as (
      select * from problem where campaign = ${a.campaign} and id = any (${a.problems}::uuid[])
      order by id for no key update
    )
    select p.id, p.unit, p.pos, p.sealed_by, p.progress, p.past_units, p.inspection, p.team,
      r.pos as responsible_pos, r.pos_end as responsible_end,
      coalesce(e.before, false) as before, coalesce(e.after, false) as after, coalesce(e.claim, false) as claim,
      ${warnings(a)} as warnings_before
    from locked p
    join unit r on r.id = p.responsible_unit
    left join lateral (
      select bool_or(stage = 'before') as before, bool_or(stage = 'after') as after, bool_or(stage = 'claim') as claim
      from evidence where campaign = ${a.campaign} and problem = p.id and stored_at is not null
    ) e on true`,
  );
}
