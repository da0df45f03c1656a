import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { z } from "zod";
import { COMMANDS, READS } from "../api/all.ts";
import { VERBS } from "../rights/verbs.ts";
import { DATA_TABLES } from "../tables/data-tables.ts";
import { findSurveillance } from "./surveillance-words.ts";

/** Every name of a property and of a definition in a JSON schema or an OpenAPI description. */
function namesIn(tree: unknown): string[] {
  if (typeof tree !== "object" || tree === null) return [];
  if (Array.isArray(tree)) return tree.flatMap(namesIn);
  return Object.entries(tree).flatMap(([key, value]) => [key, ...namesIn(value)]);
}

const schemaNames = (schema: z.ZodType, io: "input" | "output") =>
  namesIn(z.toJSONSchema(schema, { io, unrepresentable: "any" }));

/** Columns whose word means something else. */
const OTHER_MEANINGS: Readonly<Record<string, string>> = {
  "units.track": "the group in which a county is assessed (考评组别)",
};

const clean = (names: readonly string[]) =>
  assert.deepEqual(
    [...new Set(names)].flatMap((name) => findSurveillance(name).map((word) => `${name}: ${word}`)),
    [],
  );

test("the words are found however they are written, and inside of longer names", () => {
  const forbidden = [
    "check_in",
    "/check-ins",
    "villageCheckIn",
    "gps_track",
    "login_count",
    "last_login_at",
    "lastSeen",
    "online_minutes",
    "activities",
    "daily_steps",
    "mileages",
    "/api/leaderboard",
  ];
  for (const name of forbidden) assert.notDeepEqual(findSurveillance(name), [], name);
  const allowed = [
    "checks",
    "inspection",
    "step",
    "dispatch_step",
    "sign_in_attempt",
    "points",
    "rank",
    "last_day",
  ];
  for (const name of allowed) assert.deepEqual(findSurveillance(name), [], name);
});

test("no command and no read asks for, or answers with, anything of the kind", () => {
  for (const { name, noun, body, result } of COMMANDS)
    clean([name, noun, ...schemaNames(body, "input"), ...schemaNames(result, "output")]);
  for (const { name, noun, path, query, answer, media } of READS)
    clean([
      name,
      noun,
      path,
      ...schemaNames(query, "input"),
      ...(media === undefined ? schemaNames(answer, "output") : []),
    ]);
  assert.ok(COMMANDS.length > 50 && READS.length > 30);
});

test("no right is about it, and no table of facts has a column for it", () => {
  clean(Object.keys(VERBS));
  const columns = DATA_TABLES.flatMap(({ name, columns }) => columns.map(({ id }) => `${name}.${id}`));
  clean(columns.filter((column) => !(column in OTHER_MEANINGS)));
  for (const column of Object.keys(OTHER_MEANINGS)) assert.ok(columns.includes(column), column);
});

test("the published description of the API has no such name", () => {
  const text = readFileSync(join(import.meta.dirname, "../../openapi.json"), "utf8");
  const names = namesIn(JSON.parse(text));
  assert.ok(names.length > 1000);
  clean(names);
});
