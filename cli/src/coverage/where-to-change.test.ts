/** docs/where-to-change.md and docs/glossary.md name files and blocks: every one of them exists. */
import assert from "node:assert/strict";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import test from "node:test";
import { loadPolicy } from "@cunjing/engine";

const root = join(import.meta.dirname, "../../..");
const read = (file: string): string => readFileSync(join(root, file), "utf8");

function pathsIn(page: string): string[] {
  const rooms = "policies|engine|contract|documents|cli|simulation|bench|script|docs";
  return [...page.matchAll(new RegExp(`\`((?:${rooms})/[A-Za-z0-9_./-]+)\``, "g"))].map(
    ([, path]) => path as string,
  );
}

for (const page of ["docs/where-to-change.md", "docs/glossary.md"]) {
  test(`${page}: every path exists`, () => {
    const paths = pathsIn(read(page));
    assert.ok(paths.length >= 20);
    assert.deepEqual(
      paths.filter((path) => !existsSync(join(root, path))),
      [],
    );
  });
}

test("every block that a question leads to is in its policy", () => {
  const rows = read("docs/where-to-change.md")
    .split("\n")
    .flatMap((line) => {
      const file = /`(policies\/[a-z0-9-]+\/[a-z]+\.yaml)`：/.exec(line)?.[1];
      if (file === undefined) return [];
      return [...line.matchAll(/`([a-z]+)\.([a-z_]+)`/g)].map(([, block, id]) => ({
        file,
        block: block!,
        id: id!,
      }));
    });
  assert.ok(rows.length >= 30);
  const missing = rows.filter(({ file, block, id }) => {
    const loaded = loadPolicy(read(file), file);
    assert.ok("source" in loaded);
    const blocks = (loaded.source.root as Record<string, Record<string, unknown> | undefined>)[block];
    return blocks?.[id] === undefined;
  });
  assert.deepEqual(missing, []);
});

test("the example of a dated change is in step with the line that it changes", () => {
  const line = "reaches: { 2: 2, 3: 3 }";
  assert.equal(read("policies/jimo-tongji-2023/tongji.yaml").split(line).length, 2);
  assert.ok(read("docs/where-to-change.md").includes("2023-03-01: { 2: 2, 3: 3 }"));
});
