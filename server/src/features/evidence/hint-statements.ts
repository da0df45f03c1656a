/** Photos with all that hints are made from. */
import { sql } from "kysely";
import { prepare } from "../../platform/statements/prepare.ts";
import type { FileSays } from "./file-says.ts";
import type { Place } from "./hint-distance.ts";

export interface PhotoRow {
  readonly evidence: string;
  readonly unit: string;
  readonly pos: number;
  readonly unit_kind: string;
  readonly unit_attributes: Readonly<Record<string, unknown>>;
  readonly problem: string | null;
  readonly inspection: string | null;
  readonly stage: "before" | "after" | "claim" | "other";
  readonly kind: "photo" | "file" | null;
  readonly is_here: boolean;
  readonly taken_at: Date | null;
  readonly position: Place | null;
  readonly says: FileSays;
  readonly sha256: string | null;
  readonly likeness: string | null;
  readonly is_flat: boolean | null;
  readonly found_at: Date | null;
  readonly problem_position: Place | null;
  readonly closed_on: string | null;
}

const columns = sql`e.id as evidence, e.unit, e.pos, u.kind as unit_kind, u.attributes as unit_attributes, e.problem, e.inspection, e.stage,
  e.kind, e.stored_at is not null as is_here, e.taken_at, e.position, e.says, e.sha256, e.likeness::text as likeness, e.is_flat,
  p.found_at, p.position as problem_position, p.closed_on`;

const sources = sql`evidence e join unit u on u.id = e.unit
  left join problem p on p.campaign = e.campaign and p.id = e.problem`;

export const selectPhoto = prepare<{ campaign: string; evidence: string }, PhotoRow>(
  (a) => sql`select ${columns} from ${sources}
    where e.campaign = ${a.campaign}::uuid and e.id = ${a.evidence}::uuid and e.state <> 'withdrawn'`,
);

export const selectPhotos = prepare<{ campaign: string; problem: string; most: number }, PhotoRow>(
  (a) => sql`select ${columns} from ${sources}
    where e.campaign = ${a.campaign}::uuid and e.problem = ${a.problem}::uuid and e.state <> 'withdrawn'
      and e.kind is distinct from 'file'
    order by e.at, e.id limit ${a.most}::integer`,
);
