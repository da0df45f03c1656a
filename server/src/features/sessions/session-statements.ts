import { sql } from "kysely";
import { prepare } from "../../platform/statements/prepare.ts";
import type { SessionKind } from "./session-life.ts";

export interface SessionRow {
  readonly id: string;
  readonly account: string;
  readonly kind: SessionKind;
  readonly created_at: Date;
  readonly used_at: Date;
}

/** The session of a token's digest, whoever asks; none where its account is closed. */
export const findSession = prepare<{ digest: Buffer }, SessionRow>(
  (a) => sql`select * from session_of(${a.digest}::bytea)`,
);

export const touchSession = prepare<{ digest: Buffer; at: Date }, unknown>(
  (a) => sql`select touch_session(${a.digest}::bytea, ${a.at}::timestamptz)`,
);

export const addSession = prepare<
  { id: string; digest: Buffer; account: string; kind: SessionKind; device: string; at: Date },
  unknown
>(
  (a) => sql`insert into session (id, digest, account, kind, device, created_at, used_at)
    values (${a.id}::uuid, ${a.digest}::bytea, ${a.account}::uuid, ${a.kind}::text, ${a.device}::text,
      ${a.at}::timestamptz, ${a.at}::timestamptz)`,
);

/** One's own, the newest first. */
export const selectOwnSessions = prepare<{ account: string }, SessionRow & { device: string }>(
  (a) => sql`select id, account, kind, device, created_at, used_at from session
    where account = ${a.account}::uuid order by created_at desc, id`,
);

export const endSession = prepare<{ account: string; id: string }, { id: string }>(
  (a) => sql`delete from session where account = ${a.account}::uuid and id = ${a.id}::uuid returning id`,
);

/** All of an account but for one; how many. */
export const endSessionsOf = prepare<{ account: string; but: string | undefined }, { ended: number }>(
  (a) => sql`select end_sessions_of(${a.account}::uuid, ${a.but}::uuid) as ended`,
);
