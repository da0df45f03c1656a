/**
 * The migrations: numbered SQL files, forward only, never edited once they are on the main branch.
 */
import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** `server/migrations`. */
export const MIGRATIONS = join(import.meta.dirname, "../../../migrations");

export type Migration = {
  /** From the name: 1 for `0001-units.sql`. */
  number: number;
  /** The file's name. */
  name: string;
  /** The SQL as it is in the file, with the roles as `:owner`, `:app` and `:jobs`. */
  text: string;
  /** SHA-256 of the text, in hexadecimal. */
  sha256: string;
};

const NAME = /^(\d{4})-[a-z0-9]+(-[a-z0-9]+)*\.sql$/;
/** In PL/pgSQL `end;` and a bare `begin` are blocks, so only what cannot be one is looked for. */
const TRANSACTION_CONTROL = /^\s*(begin|commit|rollback|start\s+transaction)\b[^;\n]*;/im;

/**
 * The migrations of a folder in their order; throws where a name is not like `0001-create-units.sql` or a number stands twice. Numbers
 * may be left out: who works beside others takes one that nobody else has taken.
 */
export function readMigrations(folder: string = MIGRATIONS): Migration[] {
  const migrations = readdirSync(folder)
    .filter((name) => name.endsWith(".sql"))
    .sort()
    .map((name) => readMigration(folder, name));
  for (const [index, { number, name }] of migrations.entries())
    if (migrations[index - 1]?.number === number)
      throw new Error(`${name}: the number ${number} is ${migrations[index - 1]?.name}'s already`);
  return migrations;
}

function readMigration(folder: string, name: string): Migration {
  const number = Number(NAME.exec(name)?.[1]);
  if (!(number > 0)) throw new Error(`${name}: a migration is named like 0001-create-units.sql`);
  const text = readFileSync(join(folder, name), "utf8");
  const control = TRANSACTION_CONTROL.exec(text)?.[0].trim();
  if (control !== undefined)
    throw new Error(
      `${name}: "${control}" — each migration is one transaction, which is begun and ended for it`,
    );
  return { number, name, text, sha256: createHash("sha256").update(text).digest("hex") };
}
