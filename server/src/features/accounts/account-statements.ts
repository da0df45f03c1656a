/** Accounts and their grants, as the keeper of accounts and the account itself see them (row-level security: own_or_keeper). */
import type { Reach, Role } from "@cunjing/contract";
import { sql } from "kysely";
import { siteInstant } from "../../platform/site-day.ts";
import { prepare } from "../../platform/statements/prepare.ts";

export interface AccountRow {
  readonly account: string;
  readonly name: string;
  readonly post: string;
  readonly language: "zh" | "en";
  readonly disabled: boolean;
  readonly revision: number;
}

const columns = sql`id as account, name, post, language, disabled_at is not null as disabled, revision`;

export const selectAccount = prepare<{ account: string }, AccountRow>(
  (a) => sql`select ${columns} from account where id = ${a.account}::uuid`,
);

/** Locked: what it holds is decided by one command at a time, so that two grants never pass each other by. */
export const lockAccount = prepare<{ account: string }, AccountRow>(
  (a) => sql`select ${columns} from account where id = ${a.account}::uuid for no key update`,
);

export interface GrantRow {
  readonly grant: string;
  readonly role: Role;
  readonly campaign: string | null;
  readonly reach: Reach;
  readonly unit: string | null;
  readonly pool: string | null;
  readonly team: string | null;
  readonly first_day: string;
  readonly last_day: string | null;
  readonly revoked_at: Date | null;
}

/** All grants of an account, the newest first. */
export const selectGrants = prepare<{ account: string }, GrantRow>(
  (a) => sql`select id as "grant", role, campaign, reach, unit, pool, team, first_day, last_day, revoked_at
    from role_grant where account = ${a.account}::uuid order by first_day desc, id`,
);

export const grantAnswer = ({ revoked_at, ...grant }: GrantRow) => ({
  ...grant,
  revoked_at: revoked_at === null ? null : siteInstant(revoked_at),
});

export interface Contact {
  readonly telephone: string | null;
  readonly other: string | null;
}

export const selectContact = prepare<{ account: string }, Contact>(
  (a) => sql`select telephone, other from account_contact where account = ${a.account}::uuid`,
);

export const putContact = prepare<Contact & { account: string }, unknown>(
  (a) => sql`insert into account_contact (account, telephone, other)
    values (${a.account}::uuid, ${a.telephone}::text, ${a.other}::text)
    on conflict (account) do update set telephone = excluded.telephone, other = excluded.other`,
);

export const eraseContact = prepare<{ account: string }, unknown>(
  (a) => sql`delete from account_contact where account = ${a.account}::uuid`,
);
