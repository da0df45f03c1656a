// The schema that editors use must accept what the engine accepts: every pack is held to it by a small validator of its own.
import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { test } from "node:test";
import { parse } from "yaml";
import { policyJsonSchema } from "./json-schema.ts";

type Json = Record<string, unknown>;
const ROOT = resolve(import.meta.dirname, "../../..");
const schema = policyJsonSchema();

/** The first place where a value is not what the schema says, or null. Knows the keywords that our schema uses. */
function misfit(value: unknown, rule: Json | boolean, path: string): string | null {
  if (rule === true) return null;
  if (rule === false) return path;
  if (typeof rule.$ref === "string") {
    const found = misfit(value, (schema.$defs as Json)[rule.$ref.replace("#/$defs/", "")] as Json, path);
    if (found !== null) return found;
  }
  const branches = (rule.anyOf ?? rule.oneOf) as Json[] | undefined;
  if (branches?.every((branch) => misfit(value, branch, path) !== null))
    return deepest(value, branches, path);
  if (rule.type !== undefined && ![rule.type].flat().some((type) => isOf(value, type as string))) return path;
  if (Array.isArray(rule.enum) && !rule.enum.includes(value)) return path;
  if ("const" in rule && rule.const !== value) return path;
  if (typeof value === "string" && typeof rule.pattern === "string" && !new RegExp(rule.pattern).test(value))
    return path;
  if (Array.isArray(value) && rule.items !== undefined) {
    return firstOf(value.map((item, at) => misfit(item, rule.items as Json, `${path}[${at}]`)));
  }
  return isOf(value, "object") ? misfitOfObject(value as Json, rule, path) : null;
}

function misfitOfObject(value: Json, rule: Json, path: string): string | null {
  const properties = (rule.properties ?? {}) as Json;
  const patterns = Object.entries((rule.patternProperties ?? {}) as Json);
  const missing = ((rule.required ?? []) as string[]).find((key) => !(key in value));
  if (missing !== undefined) return `${path}.${missing}`;
  return firstOf(
    Object.entries(value).map(([key, child]) => {
      const here = `${path}.${key}`;
      if (rule.propertyNames !== undefined && misfit(key, rule.propertyNames as Json, here) !== null)
        return here;
      const own = properties[key] ?? patterns.find(([pattern]) => new RegExp(pattern).test(key))?.[1];
      return misfit(child, (own ?? rule.additionalProperties ?? true) as Json, here);
    }),
  );
}

/** The branch that got furthest says most about what is wrong. */
function deepest(value: unknown, branches: Json[], path: string): string {
  return (
    branches.map((branch) => misfit(value, branch, path) ?? path).sort((a, b) => depth(b) - depth(a))[0] ??
    path
  );
}

function depth(path: string): number {
  return path.split(".").length;
}

function firstOf(found: readonly (string | null)[]): string | null {
  return found.find((one) => one !== null) ?? null;
}

function isOf(value: unknown, type: string): boolean {
  if (type === "array") return Array.isArray(value);
  if (type === "integer") return Number.isInteger(value);
  if (type === "object") return typeof value === "object" && value !== null && !Array.isArray(value);
  return type === "null" ? value === null : typeof value === type;
}

function check(text: string): string | null {
  return misfit(parse(text), schema, "$");
}

const files = ["policies", "docs/example"].flatMap((folder) =>
  readdirSync(join(ROOT, folder), { recursive: true, encoding: "utf8" })
    .filter((path) => path.endsWith(".yaml") && !path.includes("scenarios"))
    .map((path) => join(folder, path)),
);

for (const file of files) {
  test(`${file} is what the schema says`, () =>
    assert.equal(check(readFileSync(join(ROOT, file), "utf8")), null));
}

test("a misspelt key, a wrong type and a word that is none are found", () => {
  const text = readFileSync(join(ROOT, "docs/example/rules.yaml"), "utf8");
  assert.ok(files.length >= 8);
  assert.match(check(text.replace("every: month", "evry: month")) ?? "", /assessments\.month_score/);
  assert.match(check(text.replace("full: 100", "full: [100]")) ?? "", /assessments\.month_score\.full/);
  assert.match(check(text.replace("ties: share", "ties: shared")) ?? "", /ranks\.all\.ties/);
});

test("a value may be dated or decided wherever it stands", () => {
  const text = readFileSync(join(ROOT, "docs/example/rules.yaml"), "utf8");
  assert.equal(check(text.replace("full: 100", "full: { 2024-03-01: 100, 2025-01-01: 110 }")), null);
  assert.equal(check(text.replace("full: 100", "full: { decided: full_mark }")), null);
  assert.notEqual(check(text.replace("full: 100", "full: { decide: full_mark }")), null);
});
