import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { findSurveillance } from "@cunjing/contract";
import { makeSite, type Site } from "../../testing/site.ts";

const SERVER = join(import.meta.dirname, "../../..");

let site: Site;
before(async () => {
  site = await makeSite();
});
after(() => site.close());

/** Identifiers of a statement: without comments, texts and what belongs to PostgreSQL itself. */
function identifiersOf(sql: string): string[] {
  const bare = sql
    .replaceAll(/--[^\n]*/g, " ")
    .replaceAll(/'(?:[^']|'')*'/g, " ")
    .replaceAll(/\bpg_[a-z_]+/g, " ");
  return [...new Set(bare.match(/[a-z_][a-z0-9_]*/gi) ?? [])];
}

const clean = (names: readonly string[], where: string) =>
  assert.deepEqual(
    names.flatMap((name) => findSurveillance(name).map((word) => `${where}: ${name} (${word})`)),
    [],
  );

test("a forbidden column would be found", () => {
  const names = identifiersOf("create table account (id uuid, last_login timestamptz); -- no check_in");
  assert.deepEqual(
    names.flatMap((name) => [...findSurveillance(name)]),
    ["last login"],
  );
});

test("no migration makes a table, a column or a function that watches people", () => {
  const folder = join(SERVER, "migrations");
  const files = readdirSync(folder).filter((name) => name.endsWith(".sql"));
  assert.ok(files.length >= 10);
  for (const file of files) clean(identifiersOf(readFileSync(join(folder, file), "utf8")), file);
});

test("nor does the schema, as it is checked in and as it really is", async () => {
  clean(identifiersOf(readFileSync(join(SERVER, "schema.sql"), "utf8")), "schema.sql");
  const rows = await site.see<{ name: string }>(
    `select table_name || '.' || column_name as name from information_schema.columns where table_schema = 'public'
     union select proname from pg_proc where pronamespace = 'public'::regnamespace`,
  );
  assert.ok(rows.length > 200);
  clean(
    rows.map(({ name }) => name),
    "database",
  );
});

test("no route of the running server is about it", () => {
  const routes = site.app.printRoutes({ commonPrefix: false });
  assert.match(routes, /commands/);
  clean(routes.split("\n"), "routes");
});

test("no event tells of it: the trail is of acts that change something", () => {
  const folder = join(SERVER, "src/features");
  const files = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter(
    (name) => name.endsWith(".ts") && !name.endsWith(".test.ts"),
  );
  const kinds = files.flatMap((file) => [
    ...readFileSync(join(folder, file), "utf8").matchAll(/kind: "([a-z_-]+\.[a-z_-]+)"/g),
  ]);
  assert.ok(kinds.length > 40);
  clean(
    kinds.map(([, kind = ""]) => kind),
    "events",
  );
});

test("no session, sign-in or use of the system is counted for anybody to read", async () => {
  const readable = await site.see<{ name: string }>(
    `select c.relname as name from pg_class c
     where c.relnamespace = 'public'::regnamespace and c.relkind in ('v', 'm')
       and pg_get_viewdef(c.oid) ~* '(session|sign_in_attempt)'`,
  );
  assert.deepEqual(readable, []);
  const refused = await site.read("security", "/sign-in-attempts?account=x", null);
  assert.equal(refused.status, 422);
});
