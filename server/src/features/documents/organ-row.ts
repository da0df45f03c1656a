/** An issuing organ as commands need it: what it is, and whether the actor acts for it today. */
import type { BodyKind, BodyLevel } from "@cunjing/contract";
import { sql } from "kysely";
import { prepare } from "../../platform/statements/prepare.ts";

export interface OrganRow {
  readonly id: string;
  readonly name: string;
  readonly code: string;
  readonly body: BodyKind;
  readonly level: BodyLevel;
  readonly unit: string;
  readonly pos: number;
  readonly team: string | null;
  readonly contact_post: string | null;
  readonly contact_phone: string | null;
  readonly own: boolean;
}

export const ORGAN_COLUMNS = sql`o.id, o.name, o.code, o.body, o.level, o.unit, o.pos, o.team, o.contact_post, o.contact_phone`;

export const selectOrgan = prepare<{ campaign: string; organ: string; day: string }, OrganRow>(
  (a) => sql`select ${ORGAN_COLUMNS}, o.id = any (own_organs(${a.day}::date)) as own
    from organ o where o.campaign = ${a.campaign}::uuid and o.id = ${a.organ}::uuid`,
);
