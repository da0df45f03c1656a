/**
 * Refuses to work on a database on which what the program promises would not hold.
 */
import pg from "pg";
import { toRoles, type Urls, VARIABLES } from "./urls.ts";

/** The oldest PostgreSQL that the SQL is written for. */
const OLDEST = 15;

type Facts = {
  version: number;
  database: string;
  role: string;
  encoding: string;
  ordered: boolean;
  letters: boolean;
  superuser: boolean;
  bypass: boolean;
  creates: boolean;
  owns: boolean;
};

/** `pg_has_role` also sees what is inherited: a member of the owner is the owner. */
const FACTS = `
  select current_setting('server_version_num')::int / 10000 as version,
    current_database() as database,
    current_user as role,
    current_setting('server_encoding') as encoding,
    'B' < 'a' and 'z' < 'é' and 'é' < '一' as ordered,
    '村' ~ '\\w' as letters,
    exists (select from pg_roles where rolsuper and pg_has_role(oid, 'member')) as superuser,
    exists (select from pg_roles where rolbypassrls and pg_has_role(oid, 'member')) as bypass,
    exists (select from pg_roles where rolcreaterole and pg_has_role(oid, 'member')) as creates,
    exists (select from pg_roles where rolname = $1 and pg_has_role(oid, 'member'))
      or exists (
        select from pg_class where relnamespace = 'public'::regnamespace and pg_has_role(relowner, 'member')
      ) as owns`;

/**
 * Throws, saying which variable and why, where a role cannot log in, PostgreSQL is older than 15, the database does not order
 * by code point or knows no Chinese letters, the roles are not three of one database, or the application's or the jobs' role
 * could get past row-level security (superuser, BYPASSRLS, CREATEROLE, owner).
 */
export async function checkServer(urls: Urls): Promise<void> {
  const owner = await ask("owner", urls);
  const app = await ask("app", urls);
  const jobs = await ask("jobs", urls);
  refuseServer(owner);
  if (new Set([owner.database, app.database, jobs.database]).size > 1)
    throw new Error(`${Object.values(VARIABLES).join(", ")} must name one database`);
  if (new Set([owner.role, app.role, jobs.role]).size < 3)
    throw new Error(`${Object.values(VARIABLES).join(", ")} must log in as three different roles`);
  refuseRights("app", app);
  refuseRights("jobs", jobs);
}

function refuseServer({ version, database, encoding, ordered, letters }: Facts): void {
  if (version < OLDEST) throw new Error(`PostgreSQL ${OLDEST} or newer is needed, and this is ${version}`);
  if (encoding === "UTF8" && ordered && letters) return;
  throw new Error(
    `the database ${database} must be UTF-8, ordered by code point, with letters beyond ASCII: create database … template template0 encoding 'UTF8' locale_provider libc lc_collate 'C' lc_ctype 'C.UTF-8'`,
  );
}

function refuseRights(key: "app" | "jobs", { role, superuser, bypass, creates, owns }: Facts): void {
  const faults = [
    superuser && "a superuser",
    bypass && "able to bypass row-level security",
    creates && "able to create roles",
    owns && "owner of the tables",
  ].filter((fault) => fault !== false);
  if (faults.length === 0) return;
  throw new Error(
    `${VARIABLES[key]}: the role ${role} must not be ${faults.join(" or ")}, itself or as a member`,
  );
}

async function ask(key: keyof Urls, urls: Urls): Promise<Facts> {
  const client = new pg.Client({ connectionString: urls[key], application_name: "cunjing check" });
  try {
    await client.connect();
    const { rows } = await client.query<Facts>(FACTS, [toRoles(urls).owner]);
    return rows[0] as Facts;
  } catch (error) {
    throw new Error(`${VARIABLES[key]}: ${(error as Error).message}`, { cause: error });
  } finally {
    await client.end();
  }
}
