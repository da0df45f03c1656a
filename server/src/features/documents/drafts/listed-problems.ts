/** Problems as documents list them: one read for all that hang on a dispatch, an inspection or a unit. */
import type { ProblemCase } from "@cunjing/contract";
import type { ListedProblem } from "@cunjing/documents";
import { type RawBuilder, sql } from "kysely";
import type { CampaignWords } from "./campaign-words.ts";

export interface ProblemFacts {
  readonly id: string;
  readonly unit: string;
  readonly unit_name: string;
  /** 甲县乙镇某村. */
  readonly path: string;
  readonly pos: number;
  readonly serial: number | null;
  readonly place: string | null;
  readonly description: string;
  readonly category: string | null;
  readonly place_type: string | null;
  readonly behaviour: string | null;
  readonly source: string;
  readonly severity: string;
  readonly stock: string | null;
  readonly channel: string | null;
  readonly found_on: string;
  readonly due_on: string | null;
  readonly state: string;
  readonly requested_on: string | null;
  readonly accepted_on: string | null;
  readonly closed_on: string | null;
  readonly returns: number;
  readonly warnings: number;
  readonly rectification: string | null;
  readonly responsible_name: string;
  readonly team_name: string | null;
  readonly sealed_by: string | null;
  readonly progress: ProblemCase;
  /** Keys of the derived sizes of its first photo before and its newest after, where they are made. */
  readonly before: string | null;
  readonly after: string | null;
}

const photo = (stage: "before" | "after", order: RawBuilder<unknown>) => sql`(select e.screen from evidence e
  where e.campaign = p.campaign and e.problem = p.id and e.stage = ${sql.lit(stage)} and e.state = 'derived' order by ${order} limit 1)`;

/** Columns of `problem p`, with its unit `u`, responsible unit `r` and team `t` joined by PROBLEM_JOINS. */
export const PROBLEM_COLUMNS = sql`p.id, p.unit, u.name as unit_name, unit_path(p.unit) as path, p.pos, p.serial, p.place, p.description,
  p.category, p.place_type, p.behaviour, p.source, p.severity, p.stock, p.channel, p.found_on, p.due_on, p.state, p.requested_on,
  p.accepted_on, p.closed_on, p.returns, p.warnings, p.rectification, r.name as responsible_name, t.name as team_name, p.sealed_by,
  p.progress, ${photo("before", sql`e.at, e.id`)} as before, ${photo("after", sql`e.at desc, e.id`)} as after`;

export const PROBLEM_JOINS = sql`join unit u on u.id = p.unit join unit r on r.id = p.responsible_unit left join team t on t.id = p.team`;

/** In the order of the tree, then by number. */
export const PROBLEM_ORDER = sql`p.pos, p.serial, p.found_at, p.id`;

/** 甲村一第3号; a problem that is under seal has no number. */
export const numberOf = ({ unit_name, serial }: Pick<ProblemFacts, "unit_name" | "serial">): string =>
  serial === null ? "" : `${unit_name}第${serial}号`;

export const placeOf = ({ path, place }: Pick<ProblemFacts, "path" | "place">): string =>
  `${path}${place ?? ""}`;

export function listedProblem(problem: ProblemFacts, about: CampaignWords): ListedProblem {
  const category = about.wordOf(problem.category);
  return {
    number: numberOf(problem),
    unit: problem.path,
    spot: problem.place ?? about.wordOf(problem.place_type) ?? "",
    description: problem.description,
    foundOn: problem.found_on,
    ...(category === undefined ? {} : { category }),
    ...(problem.due_on === null ? {} : { deadline: problem.due_on }),
  };
}
