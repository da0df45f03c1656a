/** The row of a new problem, whoever found it: a person, or a rebound of an old one. */
import type { ProblemCase } from "@cunjing/contract";
import { fromSiteTime } from "@cunjing/contract";
import { sql } from "kysely";
import { prepare, type Query } from "../../platform/statements/prepare.ts";
import { caseColumns } from "./case-columns.ts";

/** What a problem is about, apart from its case. */
export interface Subject {
  readonly campaign: string;
  readonly unit: string;
  readonly pos: number;
  readonly serial: number | null;
  readonly source: string;
  readonly category: string | null;
  readonly place_type: string | null;
  readonly behaviour: string | null;
  readonly zone: string | null;
  readonly stock: string | null;
  readonly prominent: boolean;
  readonly negative_impact: boolean;
  readonly description: string;
  readonly place: string | null;
  readonly position: unknown;
  readonly found_on: string;
  readonly team: string | null;
  readonly inspection: string | null;
  readonly round: string | null;
  readonly sealed_by: string | null;
  readonly photos_awaited: number;
}

interface Row extends Subject, Omit<ReturnType<typeof caseColumns>, never> {
  readonly id: string;
  readonly found_at: Date;
  readonly found_by: string;
}

const insert = prepare<Row, unknown>(
  (
    a,
  ) => sql`insert into problem (campaign, id, unit, pos, serial, source, category, place_type, behaviour, zone, stock, prominent,
      negative_impact, description, place, position, found_on, found_at, found_by, team, inspection, round, sealed_by, photos_awaited,
      progress, revision, state, severity, responsible_unit, lineage, rebound_of)
    values (${a.campaign}, ${a.id}, ${a.unit}, ${a.pos}, ${a.serial}, ${a.source}, ${a.category}, ${a.place_type}, ${a.behaviour},
      ${a.zone}, ${a.stock}, ${a.prominent}, ${a.negative_impact}, ${a.description}, ${a.place}, ${a.position}::jsonb, ${a.found_on},
      ${a.found_at}, ${a.found_by}, ${a.team}, ${a.inspection}, ${a.round}, ${a.sealed_by}, ${a.photos_awaited},
      ${a.progress}::jsonb, ${a.revision}, ${a.state}, ${a.severity}, ${a.responsible_unit}, ${a.lineage}, ${a.rebound_of})`,
);

export function insertProblem(subject: Subject, one: ProblemCase): Query {
  return insert({
    ...subject,
    ...caseColumns(one),
    position:
      subject.position === null || subject.position === undefined ? null : JSON.stringify(subject.position),
    id: one.id,
    found_at: new Date(fromSiteTime(one.found_at)),
    found_by: one.found_by,
  });
}
