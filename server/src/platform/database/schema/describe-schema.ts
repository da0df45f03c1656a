/**
 * The whole schema as text, from the catalogue: what the migrations add up to, for readers and for CI to compare. The same text
 * on every major version of PostgreSQL from 15.
 */
import type pg from "pg";
import type { Roles } from "../urls.ts";
import { describeFunctions } from "./describe-functions.ts";
import { describeRelations } from "./describe-relations.ts";
import { describeTypes } from "./describe-types.ts";
import { describeViews } from "./describe-views.ts";

const HEAD = `-- The schema that server/migrations add up to, written by \`npm run generate\` from the catalogue of a migrated database.
-- For reading and comparing; the migrations alone are run. :owner, :app and :jobs stand for the roles.`;

/** The schema `public` as SQL that a person can read, in a fixed order. The connection's transaction must be idle. */
export async function describeSchema(client: pg.ClientBase, roles: Roles): Promise<string> {
  await client.query("begin isolation level repeatable read read only");
  try {
    // PostgreSQL leaves out the schema where the search path finds the name.
    await client.query("set local search_path = public");
    const parts = [
      HEAD,
      ...(await describeTypes(client)),
      ...(await describeFunctions(client)),
      ...(await describeRelations(client)),
      ...(await describeViews(client)),
    ];
    return `${hideRoles(parts.join("\n\n"), roles)}\n`;
  } finally {
    await client.query("rollback");
  }
}

/** Role names are the site's own. */
function hideRoles(text: string, roles: Roles): string {
  return Object.entries(roles).reduce((shown, [key, name]) => {
    const quoted = `"${name.replaceAll('"', '""')}"`;
    return shown
      .replaceAll(quoted, `:${key}`)
      .replaceAll(new RegExp(`\\b${RegExp.escape(name)}\\b`, "g"), `:${key}`);
  }, text);
}
