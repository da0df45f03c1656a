import { fromSiteTime, type ProblemCase } from "@cunjing/contract";
import { sql } from "kysely";
import { prepare, type Query } from "../../platform/statements/prepare.ts";
import { caseColumns } from "./case-columns.ts";

type Row = ReturnType<typeof caseColumns> & {
  readonly campaign: string;
  readonly id: string;
  readonly old: string;
  readonly serial: number | null;
  readonly found_on: string;
  readonly found_at: Date;
  readonly found_by: string;
};

const insert = prepare<Row, unknown>(
  (
    a,
  ) => sql`insert into problem (campaign, id, unit, pos, serial, source, category, place_type, behaviour, zone, stock, prominent,
      negative_impact, description, place, position, found_on, found_at, found_by, team, round, sealed_by, progress, revision, state,
      severity, responsible_unit, lineage, rebound_of)
    select campaign, ${a.id}, unit, pos, ${a.serial}::integer, 'look_back', category, place_type, behaviour, zone, 'new', prominent,
      negative_impact, description, place, position, ${a.found_on}::date, ${a.found_at}::timestamptz, ${a.found_by}::uuid, team, round,
      sealed_by, ${a.progress}::jsonb, ${a.revision}, ${a.state}, ${a.severity}, ${a.responsible_unit}, ${a.lineage}::uuid, ${a.rebound_of}::uuid
    from problem where campaign = ${a.campaign} and id = ${a.old}`,
);

/** The problem of a rebound: about the same place and thing as the old one, with a case, a number and a day of its own. */
export function copyForRebound(made: {
  campaign: string;
  old: string;
  serial: number | null;
  rebound: ProblemCase;
  day: string;
}): Query {
  const { rebound } = made;
  return insert({
    ...caseColumns(rebound),
    campaign: made.campaign,
    id: rebound.id,
    old: made.old,
    serial: made.serial,
    found_on: made.day,
    found_at: new Date(fromSiteTime(rebound.found_at)),
    found_by: rebound.found_by,
  });
}
