/**
 * Brings a database up to date: each migration in a transaction of its own, recorded with its hash, safe when many instances
 * start at once.
 */
import pg from "pg";
import { parsers } from "./parsers.ts";
import { MIGRATIONS, type Migration, readMigrations } from "./read-migrations.ts";
import { type Roles, toRoles, type Urls } from "./urls.ts";

/** The advisory lock that instances queue for; any number that nothing else in the database uses. */
const LOCK = 7_316_204_951;
/** A migration waits this long for a table that is in use, then fails and leaves nothing, rather than stop everybody. */
const LOCK_TIMEOUT = "30s";

/**
 * Applies the migrations that the database lacks, in their order, then renews the planner's statistics. Returns their names.
 *
 * Throws, leaving the database as it was before the failing migration, where one fails (naming file and line), where one that
 * was applied has since been edited or is missing, where one comes in before what was applied, or where the database is newer
 * than the program.
 * Needs a direct connection as owner; any number of instances may call it at the same time.
 */
export async function migrate(urls: Urls, folder: string = MIGRATIONS): Promise<string[]> {
  const migrations = readMigrations(folder);
  const client = new pg.Client({
    connectionString: urls.owner,
    application_name: "cunjing migrate",
    types: parsers,
  });
  await client.connect();
  // A server that goes away fails the query that is under way; without a listener it would end the process.
  client.on("error", () => {});
  try {
    const applied: string[] = [];
    for (;;) {
      const name = await applyNext(client, migrations, toRoles(urls));
      if (name === undefined) break;
      applied.push(name);
    }
    if (applied.length > 0) await client.query("analyze");
    return applied;
  } finally {
    await client.end();
  }
}

/** Applies the first migration that is missing and returns its name; undefined where none is. */
async function applyNext(
  client: pg.Client,
  migrations: Migration[],
  roles: Roles,
): Promise<string | undefined> {
  await client.query("begin");
  try {
    await client.query("select pg_advisory_xact_lock($1)", [LOCK]);
    await client.query(`set local lock_timeout = '${LOCK_TIMEOUT}'`);
    const recorded = await readRecorded(client);
    refuseDifference(migrations, recorded);
    const next = findMissing(migrations, recorded)[0];
    if (next !== undefined) await apply(client, next, roles);
    await client.query("commit");
    return next?.name;
  } catch (error) {
    // Where the connection is lost there is nothing left to roll back, and the first error says why.
    await client.query("rollback").catch(() => {});
    throw error;
  }
}

type Recorded = Pick<Migration, "number" | "name" | "sha256">;

async function readRecorded(client: pg.Client): Promise<Recorded[]> {
  await client.query(`create table if not exists migration (
    number integer primary key,
    name text not null,
    sha256 text not null,
    applied_at timestamptz not null default now()
  )`);
  const { rows } = await client.query<Recorded>("select number, name, sha256 from migration order by number");
  return rows;
}

/** What was applied must be what the program has, and nothing may come in before it: the schema is the sum of its migrations. */
function refuseDifference(migrations: Migration[], recorded: Recorded[]): void {
  const byNumber = new Map(migrations.map((migration) => [migration.number, migration]));
  for (const { number, name, sha256 } of recorded) {
    const ours = byNumber.get(number);
    if (ours === undefined)
      throw new Error(
        `the database has had ${name}, which this program does not know: it is older than the database`,
      );
    if (ours.name !== name)
      throw new Error(`the database has had ${name}, and here stands ${ours.name} instead`);
    if (ours.sha256 !== sha256)
      throw new Error(`${name} was edited after it had been applied: restore it, and write a new migration`);
  }
  const late = findMissing(migrations, recorded).find(
    ({ number }) => number < (recorded.at(-1)?.number ?? 0),
  );
  if (late !== undefined)
    throw new Error(
      `${late.name} comes too late: the database has had ${recorded.at(-1)?.name}; give it a higher number`,
    );
}

function findMissing(migrations: Migration[], recorded: Recorded[]): Migration[] {
  const had = new Set(recorded.map(({ number }) => number));
  return migrations.filter(({ number }) => !had.has(number));
}

async function apply(
  client: pg.Client,
  { number, name, text, sha256 }: Migration,
  roles: Roles,
): Promise<void> {
  const sql = nameRoles(text, roles);
  try {
    await client.query(sql);
  } catch (error) {
    const { message, position } = error as pg.DatabaseError;
    const line = position === undefined ? "" : `:${sql.slice(0, Number(position)).split("\n").length}`;
    throw new Error(`${name}${line}: ${message}`, { cause: error });
  }
  await client.query("insert into migration (number, name, sha256) values ($1, $2, $3)", [
    number,
    name,
    sha256,
  ]);
}

/** Puts the roles' quoted names where a migration says `:owner`, `:app` or `:jobs`; a cast (`::app`) is none. */
export function nameRoles(text: string, roles: Roles): string {
  return text.replace(/(?<![:\w]):(owner|app|jobs)\b/g, (_, key: keyof Roles) =>
    pg.escapeIdentifier(roles[key]),
  );
}
