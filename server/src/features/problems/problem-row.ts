/** A problem with all that its page shows, in one statement. */
import { sql } from "kysely";
import { prepare } from "../../platform/statements/prepare.ts";
import { namesAbove } from "../units/names-above.ts";
import type { CaseRow } from "./case-row.ts";

export interface ProblemRow extends CaseRow {
  readonly unit_name: string;
  readonly above: readonly string[];
  readonly serial: number | null;
  readonly source: string;
  readonly category: string | null;
  readonly place_type: string | null;
  readonly behaviour: string | null;
  readonly zone: string | null;
  readonly stock: string | null;
  readonly prominent: boolean;
  readonly description: string;
  readonly place: string | null;
  readonly position: unknown;
  readonly found_on: string;
  readonly photos_awaited: number;
  readonly dispatch: string | null;
  readonly responsible_name: string;
  readonly rectification: string | null;
  /** Posts of the persons that its case names, by account. */
  readonly posts: Readonly<Record<string, string | null>> | null;
}

export const selectProblem = prepare<{ campaign: string; problem: string }, ProblemRow>(
  (a) => sql`select p.id, p.unit, p.pos, p.sealed_by, p.progress, p.past_units, p.inspection, p.team,
      u.name as unit_name, ${namesAbove(sql`${a.campaign}`)} as above, p.serial, p.source, p.category, p.place_type, p.behaviour, p.zone, p.stock, p.prominent, p.description, p.place,
      p.position, p.found_on, p.photos_awaited, p.dispatch, p.rectification,
      r.name as responsible_name, r.pos as responsible_pos, r.pos_end as responsible_end,
      coalesce(e.before, false) as before, coalesce(e.after, false) as after, coalesce(e.claim, false) as claim,
      (select count(*)::int from problem_warning w
        where w.campaign = ${a.campaign} and (w.problem = p.id or w.lineage = p.lineage)) as warnings_before,
      (select jsonb_object_agg(person, post_of(person::uuid)) from (
        select p.found_by::text as person
        union select p.progress->'request'->>'asked_by' where p.progress->'request'->>'asked_by' is not null
        union select step->>'by' from jsonb_array_elements(p.progress->'passed') step
      ) named) as posts
    from problem p
    join unit u on u.id = p.unit
    join unit r on r.id = p.responsible_unit
    left join lateral (
      select bool_or(stage = 'before') as before, bool_or(stage = 'after') as after, bool_or(stage = 'claim') as claim
      from evidence where campaign = ${a.campaign} and problem = p.id and stored_at is not null
    ) e on true
    where p.campaign = ${a.campaign} and p.id = ${a.problem}`,
);
