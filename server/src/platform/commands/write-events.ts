/** The trail: events go in with the change itself, in one statement. */
import { randomBytes } from "node:crypto";
import { sql } from "kysely";
import { prepare, type Query } from "../statements/prepare.ts";
import { digestPersonal } from "./digest-personal.ts";
import type { EventRecord } from "./handler.ts";

export interface EventFrame {
  readonly at: Date;
  readonly campaign: string | null;
  readonly account: string;
  readonly command: string;
}

/** Most commands have one event, and unpacking a list costs more than writing it. */
const insertEvent = prepare<EventFrame & EventRow, unknown>(
  (
    a,
  ) => sql`insert into event (at, kind, campaign, noun, subject, unit, pos, account, command, change, sealed_by)
    values (${a.at}, ${a.kind}, ${a.campaign}, ${a.noun}, ${a.subject}, ${a.unit}, ${a.pos}, ${a.account}, ${a.command}, ${a.change}::jsonb,
      ${a.sealed_by})`,
);

const insertEvents = prepare<EventFrame & { events: string }, unknown>(
  (a) => sql`with given as (
      select e.*, row_number() over () as n
      from jsonb_to_recordset(${a.events}::jsonb) as e(
        kind text, noun text, subject text, unit text, pos bigint, change jsonb, sealed_by uuid, personal jsonb)
    ), written as (
      insert into event (at, kind, campaign, noun, subject, unit, pos, account, command, change, sealed_by)
      select ${a.at}::timestamptz, kind, ${a.campaign}::uuid, noun, subject, unit, pos, ${a.account}::uuid, ${a.command}::uuid, change, sealed_by
      from given order by n
    ) select 1 where false`,
);

/** Through a function: the event's number, on which the values hang, is not for everybody to read back (migration 0017). */
const insertPersonal = prepare<{ event: string; personal: string }, unknown>(
  (a) => sql`select add_personal_event(${a.event}::jsonb, ${a.personal}::jsonb)`,
);

/** The statements that write these events: one for all without personal values, one for each that has some. */
export function eventStatements(frame: EventFrame, events: readonly EventRecord[]): Query[] {
  const plain = events.filter(({ personal }) => personal === undefined);
  const [first] = plain;
  const statements: Query[] =
    first === undefined
      ? []
      : plain.length === 1
        ? [insertEvent({ ...frame, ...rowOf(first) })]
        : [insertEvents({ ...frame, events: JSON.stringify(plain.map(rowOf)) })];
  for (const one of events) {
    if (one.personal === undefined) continue;
    const kept = Object.entries(one.personal).map(([name, value]) => ({
      name,
      value,
      salt: randomBytes(16),
    }));
    const digests = Object.fromEntries(
      kept.map(({ name, value, salt }) => [name, digestPersonal(salt, value)]),
    );
    const change = { ...one.change, personal: digests };
    statements.push(
      insertPersonal({
        event: JSON.stringify({ ...frame, ...rowOf({ ...one, change }) }),
        personal: JSON.stringify(
          kept.map(({ name, value, salt }) => ({ name, value, salt: salt.toString("hex") })),
        ),
      }),
    );
  }
  return statements;
}

type EventRow = ReturnType<typeof rowOf>;

function rowOf({ kind, noun, subject, unit, pos, change, sealedBy }: EventRecord) {
  return { kind, noun, subject, unit, pos, change: change ?? {}, sealed_by: sealedBy ?? null };
}
