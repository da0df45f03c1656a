/** No event without a phrase: walks what records events, in TypeScript and in SQL, and looks every kind up in the catalogue. */
import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { TRAIL_KIND_NAMES } from "@cunjing/contract";

const SERVER = join(import.meta.dirname, "../../..");
const known: ReadonlySet<string> = new Set(TRAIL_KIND_NAMES);

/** Files of a folder and all below it, without tests and what only tests use. */
function filesOf(folder: string, ending: string): string[] {
  return readdirSync(join(SERVER, folder), { recursive: true, encoding: "utf8" })
    .filter((path) => path.endsWith(ending) && !path.endsWith(".test.ts"))
    .map((path) => join(SERVER, folder, path));
}

/** What stands as `kind:` in an event, `is ? "a.b" : "c.d"` and the line after included. */
function kindsInSource(text: string): string[] {
  return [...text.matchAll(/\bkind(?::|\s=)([^,;{}]*)/g)].flatMap(([, said = ""]) =>
    [...said.matchAll(/"([a-z][a-z-]*\.[a-z_-]+)"/g)].map(([, kind = ""]) => kind),
  );
}

/** Statements that write events name the kind as the first text of the row. */
function kindsInSql(text: string): string[] {
  return [
    ...text.matchAll(/insert into event \([^)]*\)\s*(?:values|select)([^;]*?)'([a-z-]+\.[a-z_-]+)'/gs),
  ].map(([, , kind = ""]) => kind);
}

test("every kind that a feature records is in the catalogue", () => {
  const found = [...filesOf("src/features", ".ts"), ...filesOf("src/platform", ".ts")].flatMap((file) =>
    kindsInSource(readFileSync(file, "utf8")),
  );
  assert.ok(found.length > 80, `only ${found.length} found: the walk no longer sees how events are written`);
  assert.deepEqual(
    found.filter((kind) => !known.has(kind)),
    [],
  );
});

test("every kind that the database itself records is in the catalogue", () => {
  const found = filesOf("migrations", ".sql").flatMap((file) => kindsInSql(readFileSync(file, "utf8")));
  assert.deepEqual([...new Set(found)].toSorted(), [
    "document.received",
    "problem.released",
    "round.disclosed",
  ]);
  assert.deepEqual(
    found.filter((kind) => !known.has(kind)),
    [],
  );
});

test("the walk sees kinds however they are written", () => {
  assert.deepEqual(kindsInSource('record({ kind: "a.made", noun })'), ["a.made"]);
  assert.deepEqual(kindsInSource('kind: is ? "a.opened" : "a.closed",'), ["a.opened", "a.closed"]);
  assert.deepEqual(kindsInSource('const kind = bad ? "a.failed" : "a.done";'), ["a.failed", "a.done"]);
  assert.deepEqual(kindsInSource('noun: "a.made", kind: other'), []);
});
