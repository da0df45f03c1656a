/** Accounts and what they hold, written as the database's owner: a new installation has nobody yet who could make the first of them. */
import { ROLES, type Role } from "@cunjing/contract";
import type pg from "pg";
import { createPasswordHasher } from "../features/sessions/hash-password.ts";
import { demoId } from "./demo-id.ts";
import { CAMPAIGN, EVE, PASSWORD } from "./demonstration.ts";
import type { Post } from "./posts.ts";

/** A visiting auditor comes for a time (requirements, B6). */
const AUDITED_UNTIL = "2019-12-31";

const reachOf = ({ scope, pool, team }: Post): string =>
  scope === "site" ? "none" : team !== null ? "team" : pool !== null ? "pool" : "unit";

/** Accounts with their grants; those that are there stay as they are. */
export async function keepPosts(owner: pg.Client, posts: readonly Post[]): Promise<void> {
  const rows = posts.map((one) => ({
    ...one,
    grant: demoId("grant", one.name),
    campaign: one.scope === "campaign" ? CAMPAIGN : null,
    reach: reachOf(one),
    last_day: one.role === "visiting_auditor" ? AUDITED_UNTIL : null,
  }));
  await owner.query(
    `with given as (
       select * from jsonb_to_recordset($1::jsonb) as g(account uuid, name text, post text, role text, campaign uuid, unit text,
         reach text, pool text, team uuid, "grant" uuid, last_day date)
     ), accounts as (
       insert into account (id, name, post) select account, name, post from given on conflict do nothing
     )
     insert into role_grant (id, account, role, campaign, unit, reach, pool, team, first_day, last_day)
     select "grant", account, role, campaign, unit, reach, pool, team, $2::date, last_day from given on conflict do nothing`,
    [JSON.stringify(rows), EVE],
  );
}

/** Whether everything was loaded: the passwords come last, so that nobody signs in to half a campaign. */
export async function isLoaded(owner: pg.Client): Promise<boolean> {
  const { rows } = await owner.query(
    "select from credential c join account a on a.id = c.account where a.name = $1",
    ["office"],
  );
  return rows.length > 0;
}

/** @throws where the database is somebody's: made-up places must never stand among real ones (requirements, D-9) */
export async function refuseForeign(owner: pg.Client, posts: readonly Post[]): Promise<void> {
  const { rows } = await owner.query("select from account where id <> all ($1::uuid[]) limit 1", [
    posts.map(({ account }) => account),
  ]);
  if (rows.length > 0)
    throw new Error("the database is in use: the demonstration is loaded into an empty one only");
}

/** Opens the accounts that the entry page names. */
export async function openShownAccounts(owner: pg.Client, posts: readonly Post[]): Promise<void> {
  const { hashPassword } = createPasswordHasher();
  const hashes: { account: string; hash: string }[] = [];
  for (const { account } of posts.filter(({ shown }) => shown))
    hashes.push({ account, hash: await hashPassword(PASSWORD) });
  await owner.query(
    `insert into credential (account, password_hash, set_at, must_change)
     select account, hash, now(), false from jsonb_to_recordset($1::jsonb) as g(account uuid, hash text) on conflict do nothing`,
    [JSON.stringify(hashes)],
  );
}

/** An account as the entry page shows it. */
export interface DemoAccount {
  readonly role: Role;
  readonly name: string;
  readonly post: string;
  readonly password: string;
}

/** One account a role and the office's deputy, in the order of the roles. */
export function demoAccounts(posts: readonly Post[]): DemoAccount[] {
  const order = Object.keys(ROLES);
  return posts
    .filter(({ shown }) => shown)
    .sort((a, b) => order.indexOf(a.role) - order.indexOf(b.role))
    .map(({ role, name, post }) => ({ role, name, post, password: PASSWORD }));
}
