/** An event's own digest: every column is in it, or is held by the check to what it must be today. */
import { sql } from "kysely";
import { digestFields } from "./digest-fields.ts";

/** An event as PostgreSQL writes its values. */
export interface EventFields {
  readonly id: string;
  /** Seconds since 1970-01-01T00:00:00Z with six decimals, as all times here. */
  readonly received_at: string;
  readonly at: string;
  readonly kind: string;
  readonly campaign: string | null;
  readonly noun: string;
  readonly subject: string;
  readonly unit: string | null;
  /**
   * "unit": wherever its unit stands, which moves; a position: of no unit that there is, so it stays; null: nowhere. The check holds the
   * column itself to the unit's position of today.
   */
  readonly place: string | null;
  readonly account: string | null;
  readonly command: string | null;
  /** As PostgreSQL prints jsonb: keys by length, then by bytes; numbers as they were written. */
  readonly change: string;
  readonly xid: string;
}

/** The fields of `event e` beside its unit `u` (left join). */
export const eventColumns = sql<EventFields>`e.id::text as id, extract(epoch from e.received_at)::text as received_at,
  extract(epoch from e.at)::text as at, e.kind, e.campaign::text as campaign, e.noun, e.subject, e.unit,
  case when e.pos is null then null when u.id is null then e.pos::text else 'unit' end as place,
  e.account::text as account, e.command::text as command, e.change::text as change, e.xid::text as xid`;

/** @param seal the round that it was sealed by when its block was made: the column itself is cleared at the round's release */
export function digestEvent(event: EventFields, seal: string | null): string {
  const { id, received_at, at, kind, campaign, noun, subject, unit, place, account, command, change, xid } =
    event;
  return digestFields("cunjing event 1", [
    id,
    received_at,
    at,
    kind,
    campaign,
    noun,
    subject,
    unit,
    place,
    account,
    command,
    change,
    seal,
    xid,
  ]);
}
