import { sql } from "kysely";
import { prepare } from "../../platform/statements/prepare.ts";

/** What a sign-in knows of an account. */
export interface SignInFacts {
  readonly account: string;
  readonly name: string;
  readonly post: string;
  readonly is_open: boolean;
  readonly password_hash: string | null;
  readonly set_at: Date | null;
  readonly must_change: boolean;
  /** Counts the changes of password and second factor. */
  readonly version: number;
  readonly has_totp: boolean;
  /** Holds one of the three administrators' roles today. */
  readonly is_administrator: boolean;
}

export const factsByName = prepare<{ name: string; day: string }, SignInFacts>(
  (a) => sql`select * from sign_in_facts(account_by_name(${a.name}::text), ${a.day}::date)`,
);

export const factsByAccount = prepare<{ account: string; day: string }, SignInFacts>(
  (a) => sql`select * from sign_in_facts(${a.account}::uuid, ${a.day}::date)`,
);

export const factsByLink = prepare<{ provider: string; subject: string; day: string }, SignInFacts>(
  (a) =>
    sql`select * from sign_in_facts(account_by_link(${a.provider}::text, ${a.subject}::text), ${a.day}::date)`,
);

/** The password of an account that had none or another; unfinished sign-ins with the old one end. */
export const putPassword = prepare<{ account: string; hash: string; at: Date; mustChange: boolean }, unknown>(
  (a) => sql`insert into credential (account, password_hash, set_at, must_change)
    values (${a.account}::uuid, ${a.hash}::text, ${a.at}::timestamptz, ${a.mustChange}::boolean)
    on conflict (account) do update set password_hash = ${a.hash}::text, set_at = ${a.at}::timestamptz,
      must_change = ${a.mustChange}::boolean, version = credential.version + 1`,
);

/** The same password under today's parameters: nothing else changes. */
export const putRehashed = prepare<{ account: string; hash: string; version: number }, unknown>(
  (a) => sql`update credential set password_hash = ${a.hash}::text
    where account = ${a.account}::uuid and version = ${a.version}::integer`,
);

/** Called with each change of the second factor. */
export const countChange = prepare<{ account: string; at: Date }, unknown>(
  (
    a,
  ) => sql`insert into credential (account, set_at, must_change) values (${a.account}::uuid, ${a.at}::timestamptz, false)
    on conflict (account) do update set version = credential.version + 1`,
);

export const selectTotp = prepare<{ account: string }, { sealed_secret: string; last_step: number }>(
  (a) => sql`select sealed_secret, last_step from totp where account = ${a.account}::uuid`,
);

/** Takes a step of time; no row where it, or a later one, was taken meanwhile. */
export const takeStep = prepare<{ account: string; step: number }, { account: string }>(
  (a) => sql`update totp set last_step = ${a.step}::bigint
    where account = ${a.account}::uuid and last_step < ${a.step}::bigint returning account`,
);

export const putTotp = prepare<{ account: string; sealed: string; step: number; at: Date }, unknown>(
  (a) => sql`insert into totp (account, sealed_secret, last_step, enrolled_at)
    values (${a.account}::uuid, ${a.sealed}::text, ${a.step}::bigint, ${a.at}::timestamptz)
    on conflict (account) do update set sealed_secret = excluded.sealed_secret, last_step = excluded.last_step,
      enrolled_at = excluded.enrolled_at`,
);

export const dropTotp = prepare<{ account: string }, { account: string }>(
  (a) => sql`with codes as (delete from recovery_code where account = ${a.account}::uuid)
    delete from totp where account = ${a.account}::uuid returning account`,
);

/** Uses a recovery code up; no row where there is none such. */
export const takeRecoveryCode = prepare<{ account: string; digest: Buffer }, { account: string }>(
  (a) => sql`delete from recovery_code
    where account = ${a.account}::uuid and digest = ${a.digest}::bytea returning account`,
);

export const putRecoveryCodes = prepare<{ account: string; digests: string[] }, unknown>(
  (a) => sql`with old as (delete from recovery_code where account = ${a.account}::uuid)
    insert into recovery_code (account, digest)
    select ${a.account}::uuid, decode(one, 'hex') from unnest(${a.digests}::text[]) as one`,
);
